<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>AddDialog</name>
    <message>
        <source>Add a milestone</source>
        <translation>新增里程碑</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Success criterion</source>
        <translation>成功标准</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>BranchTree</name>
    <message>
        <source>retired</source>
        <translation>已停用</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>已修改</translation>
    </message>
    <message>
        <source>Changed by you</source>
        <translation>您改过</translation>
    </message>
</context>
<context>
    <name>FieldRow</name>
    <message>
        <source>Method</source>
        <translation>方法原文</translation>
    </message>
    <message>
        <source>Back to the method: {field}</source>
        <translation>恢复方法原文：{field}</translation>
    </message>
    <message>
        <source>Put back what the method says</source>
        <translation>恢复为方法的原文</translation>
    </message>
    <message>
        <source>Method: {text}</source>
        <translation>方法原文：{text}</translation>
    </message>
</context>
<context>
    <name>NodeForm</name>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Save, valid from today (Ctrl+S)</source>
        <translation>保存，今天起生效（Ctrl+S）</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>放弃修改</translation>
    </message>
</context>
<context>
    <name>PlaybookCommands</name>
    <message>
        <source>Add a milestone…</source>
        <translation>新增里程碑…</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>上移</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>下移</translation>
    </message>
    <message>
        <source>Retire</source>
        <translation>停用</translation>
    </message>
    <message>
        <source>Use again</source>
        <translation>恢复使用</translation>
    </message>
    <message>
        <source>This back to the method</source>
        <translation>此项恢复方法原样</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>导入…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>All back to the method…</source>
        <translation>全部恢复方法原样…</translation>
    </message>
</context>
<context>
    <name>PlaybookController</name>
    <message>
        <source>{n} of your own</source>
        <translation>您改了 {n} 处</translation>
    </message>
    <message>
        <source>as the method has it</source>
        <translation>与方法一致</translation>
    </message>
    <message>
        <source>Import a playbook</source>
        <translation>导入打法</translation>
    </message>
    <message>
        <source>Export the playbook</source>
        <translation>导出打法</translation>
    </message>
    <message>
        <source>Put everything back to the method?</source>
        <translation>全部恢复为方法原样吗？</translation>
    </message>
    <message>
        <source>Your own wording, rates, limits and milestones end today. It can be undone.</source>
        <translation>您自己的措辞、成功率、上限和里程碑今天起不再使用。可以撤销。</translation>
    </message>
    <message>
        <source>Back to the method</source>
        <translation>恢复方法原样</translation>
    </message>
</context>
<context>
    <name>PlaybookFields</name>
    <message>
        <source>Our step</source>
        <translation>我方步骤</translation>
    </message>
    <message>
        <source>Our step, short (column head)</source>
        <translation>我方步骤简称（列标题）</translation>
    </message>
    <message>
        <source>What the customer does</source>
        <translation>客户在做什么</translation>
    </message>
    <message>
        <source>What the customer does, short</source>
        <translation>客户在做什么（简称）</translation>
    </message>
    <message>
        <source>What the step is for</source>
        <translation>这一步的目的</translation>
    </message>
    <message>
        <source>Enter when</source>
        <translation>进入条件</translation>
    </message>
    <message>
        <source>What to do (one a line)</source>
        <translation>要做的事（一行一条）</translation>
    </message>
    <message>
        <source>Typical mistakes (one a line)</source>
        <translation>常见错误（一行一条）</translation>
    </message>
    <message>
        <source>Success rate once the step is completed (%)</source>
        <translation>完成这一步后的成功率（%）</translation>
    </message>
    <message>
        <source>Allowed days, until five finished stays give your own</source>
        <translation>允许天数（满五次停留后用您自己的中位数）</translation>
    </message>
    <message>
        <source>Soft limit: deals in the column (0 = none)</source>
        <translation>软上限：本列项目数（0 = 不限）</translation>
    </message>
    <message>
        <source>Soft limit: hours a week (0 = none)</source>
        <translation>软上限：每周小时数（0 = 不限）</translation>
    </message>
    <message>
        <source>Tools (one a line)</source>
        <translation>辅助工具（一行一个）</translation>
    </message>
    <message>
        <source>Milestone</source>
        <translation>里程碑</translation>
    </message>
    <message>
        <source>Success criterion, in one line</source>
        <translation>成功标准（一句话）</translation>
    </message>
    <message>
        <source>What must be seen, and by whom</source>
        <translation>要看到什么、由谁看到</translation>
    </message>
    <message>
        <source>Why it matters</source>
        <translation>为什么重要</translation>
    </message>
    <message>
        <source>Questions before ticking it (one a line)</source>
        <translation>打勾前要问的问题（一行一条）</translation>
    </message>
    <message>
        <source>Checked by the data itself (one rule a line)</source>
        <translation>由数据自动核对（一行一条规则）</translation>
    </message>
    <message>
        <source>The customer&apos;s sign</source>
        <translation>客户判断指标</translation>
    </message>
    <message>
        <source>What counts as confirmation</source>
        <translation>怎样算确认</translation>
    </message>
    <message>
        <source>Who can say so</source>
        <translation>谁说了算</translation>
    </message>
    <message>
        <source>Others: {tools}</source>
        <translation>还可以用：{tools}</translation>
    </message>
</context>
<context>
    <name>PlaybookPage</name>
    <message>
        <source>Playbook</source>
        <translation>打法</translation>
    </message>
    <message>
        <source>Back to the board (Esc)</source>
        <translation>返回看板（Esc）</translation>
    </message>
    <message>
        <source>The eight steps</source>
        <translation>八步流程</translation>
    </message>
</context>
</TS>
