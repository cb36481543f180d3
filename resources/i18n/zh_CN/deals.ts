<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>DealController</name>
    <message>
        <source>Delete “{name}”?</source>
        <translation>删除「{name}」？</translation>
    </message>
    <message>
        <source>Delete {deals}?</source>
        <translation>删除 {deals}？</translation>
    </message>
    <message>
        <source>With all checks, activities and documents. It can be undone.</source>
        <translation>连同全部核对、活动和资料一起删除；可以撤销。</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
</context>
<context>
    <name>DealDialog</name>
    <message>
        <source>New deal</source>
        <translation>新建项目</translation>
    </message>
    <message>
        <source>Edit deal</source>
        <translation>编辑项目</translation>
    </message>
    <message>
        <source>Only the name is needed. What is unknown stays empty; an empty amount is not 0.</source>
        <translation>只有名称必填；未知的留空，金额留空是未定，不是 0。</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>新建</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
</context>
<context>
    <name>DealFields</name>
    <message>
        <source>Deal</source>
        <translation>项目名称</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>联系人</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>币种</translation>
    </message>
    <message>
        <source>Expected signing</source>
        <translation>预计签约日期</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>优先级</translation>
    </message>
    <message>
        <source>Next action</source>
        <translation>下一步行动</translation>
    </message>
    <message>
        <source>On</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Need</source>
        <translation>需求</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Industry</source>
        <translation>行业</translation>
    </message>
    <message>
        <source>Competitors</source>
        <translation>竞争对手</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Begins in stage</source>
        <translation>从哪一步开始</translation>
    </message>
</context>
</TS>
