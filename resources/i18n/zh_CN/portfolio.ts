<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>Positions</name>
    <message>
        <source>Gap</source>
        <translation>差距</translation>
    </message>
    <message>
        <source>Deal</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Our step</source>
        <translation>我方步骤</translation>
    </message>
    <message>
        <source>Customer&apos;s step</source>
        <translation>客户步骤</translation>
    </message>
    <message>
        <source>For how long</source>
        <translation>持续</translation>
    </message>
    <message>
        <source>What to do next</source>
        <translation>下一步该做什么</translation>
    </message>
    <message>
        <source>At risk</source>
        <translation>风险金额</translation>
    </message>
    <message>
        <source>signed</source>
        <translation>已签约</translation>
    </message>
    <message>
        <source>{n} confirmed</source>
        <translation>已确认 {n} 项</translation>
    </message>
    <message>
        <source>{weighted} weighted</source>
        <translation>加权 {weighted}</translation>
    </message>
    <message>
        <source>since {day}</source>
        <translation>自 {day}</translation>
    </message>
</context>
<context>
    <name>PositionsPage</name>
    <message>
        <source>Ahead and behind</source>
        <translation>超前与落后</translation>
    </message>
    <message>
        <source>Back to the board (Esc)</source>
        <translation>返回看板（Esc）</translation>
    </message>
    <message>
        <source>No deal is out of step: every customer has confirmed what we work on, and nobody is ahead of us.</source>
        <translation>没有不同步的项目：我们在做的，客户都已确认；也没有客户走在我们前面。</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>打印…</translation>
    </message>
    <message>
        <source>The customer has given…</source>
        <translation>客户已给出…</translation>
    </message>
    <message>
        <source>Open the deal</source>
        <translation>打开项目</translation>
    </message>
    <message>
        <source>Out of step {n}</source>
        <translation>不同步 {n}</translation>
    </message>
    <message>
        <source>Ahead {n}</source>
        <translation>超前 {n}</translation>
    </message>
    <message>
        <source>Behind {n}</source>
        <translation>落后 {n}</translation>
    </message>
    <message>
        <source>Which deals are shown</source>
        <translation>显示哪些项目</translation>
    </message>
    <message>
        <source>{n} in step</source>
        <translation>同步 {n} 单</translation>
    </message>
    <message>
        <source>{n} parked beside</source>
        <translation>另有搁置 {n} 单</translation>
    </message>
    <message>
        <source>{amount} claimed without proof</source>
        <translation>{amount} 只声称、未证实</translation>
    </message>
    <message>
        <source>Counts as confirmed: {text}</source>
        <translation>怎样算确认：{text}</translation>
    </message>
    <message>
        <source>Done when: {text}</source>
        <translation>怎样算完成：{text}</translation>
    </message>
    <message>
        <source>Who can say it: {text}</source>
        <translation>谁说了算数：{text}</translation>
    </message>
    <message>
        <source>Why: {text}</source>
        <translation>为什么：{text}</translation>
    </message>
</context>
</TS>
