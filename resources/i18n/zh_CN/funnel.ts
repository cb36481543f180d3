<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>FunnelPanel</name>
    <message>
        <source>Funnel panel</source>
        <translation>漏斗面板</translation>
    </message>
    <message>
        <source>Funnel</source>
        <translation>漏斗</translation>
    </message>
    <message>
        <source>Weighted</source>
        <translation>加权</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>口径</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>单数</translation>
    </message>
    <message>
        <source>Wtd</source>
        <translation>加权</translation>
    </message>
    <message>
        <source>Fold the funnel away (Esc)</source>
        <translation>收起漏斗（Esc）</translation>
    </message>
    <message>
        <source>Funnel chart; up and down choose a stage, Enter filters the board</source>
        <translation>漏斗图；上下键选择步骤，回车筛选看板</translation>
    </message>
    <message>
        <source>proved</source>
        <translation>证实</translation>
    </message>
    <message>
        <source>claimed only</source>
        <translation>仅主张</translation>
    </message>
    <message>
        <source>{n} without an amount</source>
        <translation>{n} 单金额未定</translation>
    </message>
    <message>
        <source>Proved</source>
        <translation>证实</translation>
    </message>
    <message>
        <source>Win rate</source>
        <translation>赢单率</translation>
    </message>
    <message>
        <source>Mean cycle</source>
        <translation>平均周期</translation>
    </message>
    <message>
        <source>Every stage is proved by the customer.</source>
        <translation>每一步都有客户证据。</translation>
    </message>
    <message>
        <source>{share} of stage {stage} has no evidence from the customer, chiefly {deal}.</source>
        <translation>第 {stage} 步有 {share} 没有客户证据，主要是{deal}。</translation>
    </message>
    <message>
        <source>{deals} whose customer has gone ahead of us.</source>
        <translation>{deals}客户走在我们前面。</translation>
    </message>
    <message>
        <source>No customer has gone ahead of us.</source>
        <translation>没有客户走在我们前面。</translation>
    </message>
</context>
<context>
    <name>FunnelRail</name>
    <message>
        <source>Funnel</source>
        <translation>漏斗</translation>
    </message>
    <message>
        <source>Show the funnel ({key})</source>
        <translation>展开漏斗（{key}）</translation>
    </message>
    <message>
        <source>Weighted</source>
        <translation>加权</translation>
    </message>
    <message>
        <source>Proved</source>
        <translation>证实</translation>
    </message>
    <message>
        <source>Weighted {weighted}, proved {proved} {unit}</source>
        <translation>加权 {weighted}，证实 {proved} {unit}</translation>
    </message>
</context>
</TS>
