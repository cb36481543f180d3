<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>DebriefDialog</name>
    <message>
        <source>Log a visit</source>
        <translation>记录拜访</translation>
    </message>
</context>
<context>
    <name>FormController</name>
    <message>
        <source>Leave without saving?</source>
        <translation>不保存就离开？</translation>
    </message>
    <message>
        <source>What was typed since the form was opened would be lost.</source>
        <translation>打开以后填的内容会丢失。</translation>
    </message>
    <message>
        <source>Leave without saving</source>
        <translation>不保存</translation>
    </message>
</context>
<context>
    <name>FormDialog</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
</context>
<context>
    <name>Ledger</name>
    <message>
        <source>The data proves it. Say Done to take it over: nothing is ticked by itself.</source>
        <translation>数据已能证明。选“完成”即采纳：系统不会自己打勾。</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>未完成</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation>不适用</translation>
    </message>
    <message>
        <source>Proved false</source>
        <translation>证实为假</translation>
    </message>
    <message>
        <source>said by {who}</source>
        <translation>{who}说的</translation>
    </message>
    <message>
        <source>taken over from the data</source>
        <translation>由数据采纳</translation>
    </message>
    <message>
        <source>a document taken away since</source>
        <translation>已移除的附件</translation>
    </message>
    <message>
        <source>What was believed</source>
        <translation>以前的判断</translation>
    </message>
    <message>
        <source>Nothing has been said of it yet.</source>
        <translation>还没有任何判断。</translation>
    </message>
</context>
<context>
    <name>LedgerDialog</name>
    <message>
        <source>Believed so far</source>
        <translation>至今的判断</translation>
    </message>
    <message>
        <source>From now on</source>
        <translation>从现在起</translation>
    </message>
    <message>
        <source>D done, N not yet, A not applicable, F proved false</source>
        <translation>D 完成，N 未完成，A 不适用，F 证实为假</translation>
    </message>
    <message>
        <source>what was seen, or why it does not hold</source>
        <translation>看到了什么，或为什么不成立</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Who said it</source>
        <translation>谁说的</translation>
    </message>
    <message>
        <source>Evidence or reason</source>
        <translation>依据或理由</translation>
    </message>
    <message>
        <source>Document of the deal</source>
        <translation>项目附件</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>链接</translation>
    </message>
    <message>
        <source>an address or a path</source>
        <translation>网址或路径</translation>
    </message>
</context>
<context>
    <name>OwnToolController</name>
    <message>
        <source>Bring tools in</source>
        <translation>导入工具</translation>
    </message>
    <message>
        <source>Tools (*.toml)</source>
        <translation>工具 (*.toml)</translation>
    </message>
</context>
<context>
    <name>OwnToolDialog</name>
    <message>
        <source>A tool of your own</source>
        <translation>自己的工具</translation>
    </message>
    <message>
        <source>It stands with its stage in the tools of every deal.</source>
        <translation>它会出现在每个项目的辅助工具里，排在所属阶段下。</translation>
    </message>
    <message>
        <source>Chinese name | English name | type</source>
        <translation>中文名 | 英文名 | 类型</translation>
    </message>
    <message>
        <source>Title in Chinese</source>
        <translation>中文标题</translation>
    </message>
    <message>
        <source>Title in English</source>
        <translation>英文标题</translation>
    </message>
    <message>
        <source>Purpose in Chinese</source>
        <translation>中文用途</translation>
    </message>
    <message>
        <source>Purpose in English</source>
        <translation>英文用途</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>阶段</translation>
    </message>
    <message>
        <source>Fields, one a line</source>
        <translation>字段，每行一个</translation>
    </message>
    <message>
        <source>Types: {types}; without one it is text. Or =source: the deal fills it in, of {sources}.</source>
        <translation>类型：{types}；不写就是 text。写 =来源 则由项目带出，可用：{sources}。</translation>
    </message>
    <message>
        <source>Choices come from a file.</source>
        <translation>选择类字段请从文件导入。</translation>
    </message>
</context>
<context>
    <name>ProofRow</name>
    <message>
        <source>Who said it</source>
        <translation>谁说的</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>依据</translation>
    </message>
</context>
<context>
    <name>SheetDialog</name>
    <message>
        <source>Take from the deal again</source>
        <translation>重新取项目数据</translation>
    </message>
    <message>
        <source>Save and print…</source>
        <translation>保存并打印…</translation>
    </message>
    <message>
        <source>{n} of {total} filled in</source>
        <translation>已填 {n} / {total}</translation>
    </message>
</context>
<context>
    <name>ToolControls</name>
    <message>
        <source>(no longer in the deal)</source>
        <translation>（已不在本项目）</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>No</source>
        <translation>否</translation>
    </message>
</context>
</TS>
