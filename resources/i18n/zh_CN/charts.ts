<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>FigureCanvas</name>
    <message>
        <source>Copy as a picture</source>
        <translation>复制为图片</translation>
    </message>
</context>
<context>
    <name>FunnelWords</name>
    <message>
        <source>reached this stage or later</source>
        <translation>已到达该步或更后</translation>
    </message>
    <message>
        <source>standing in this stage</source>
        <translation>停在该步</translation>
    </message>
    <message>
        <source>conversion, passed every stage: of the deals that stood in a stage, those that later stood in the next</source>
        <translation>转化（逐步通过）= 停过该步的项目中，后来停在下一步的</translation>
    </message>
    <message>
        <source>conversion, reached any later stage: outflow ÷ inflow</source>
        <translation>转化（到达更后）= 流出 ÷ 流入</translation>
    </message>
    <message>
        <source>Claimed {unit}</source>
        <translation>主张 {unit}</translation>
    </message>
    <message>
        <source>Proved {unit}</source>
        <translation>证实 {unit}</translation>
    </message>
    <message>
        <source>Deals</source>
        <translation>单数</translation>
    </message>
    <message>
        <source>Conv.</source>
        <translation>转化</translation>
    </message>
    <message>
        <source>Our stage · the customer&apos;s step</source>
        <translation>我方步骤 · 客户动作</translation>
    </message>
    <message>
        <source>{name}: claimed {claimed}, proved {proved}, {deals}</source>
        <translation>{name}：主张 {claimed}，证实 {proved}，{deals}</translation>
    </message>
</context>
</TS>
