<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>DebriefDialog</name>
    <message>
        <source>Write a visit down</source>
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
