<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>FlowPageView</name>
    <message>
        <source>Bars by the state a deal was lost in; beneath, to whom.</source>
        <translation>按丢单时所处状态分色；下面是输给了谁。</translation>
    </message>
    <message>
        <source>Nothing was lost in the period.</source>
        <translation>期间内没有丢单。</translation>
    </message>
    <message>
        <source>Left behind unproved, of the deals that passed the stage ({lost} lost, {won} won).</source>
        <translation>越过该步的项目中，带着未完成里程碑走的比例（丢 {lost} 单，赢 {won} 单）。</translation>
    </message>
    <message>
        <source>No closed deal of the period has left a milestone behind.</source>
        <translation>期间内结案的项目没有欠过里程碑。</translation>
    </message>
    <message>
        <source>Flow figures</source>
        <translation>流量指标</translation>
    </message>
    <message>
        <source>Period of the closed deals</source>
        <translation>结案项目的期间</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
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
        <source>Rival</source>
        <translation>对手</translation>
    </message>
    <message>
        <source>Win rate by</source>
        <translation>赢单率口径</translation>
    </message>
    <message>
        <source>Velocity and its levers</source>
        <translation>销售速度与杠杆</translation>
    </message>
    <message>
        <source>Win rate</source>
        <translation>赢单率</translation>
    </message>
    <message>
        <source>Why deals are lost</source>
        <translation>丢单原因</translation>
    </message>
    <message>
        <source>Leak map</source>
        <translation>漏点图</translation>
    </message>
    <message>
        <source>Stock per stage, twelve months</source>
        <translation>各步存量，近十二个月</translation>
    </message>
    <message>
        <source>with parked deals · + entered − left</source>
        <translation>含搁置 · + 进入 − 离开</translation>
    </message>
    <message>
        <source>{won} won of {closed} closed: {share}; by state, of those that came so far.</source>
        <translation>{closed} 单结案赢 {won} 单：{share}；按状态时只算走到该状态的项目。</translation>
    </message>
    <message>
        <source>Nothing was closed in the period: a win rate is —.</source>
        <translation>期间内无结案，赢单率为 —。</translation>
    </message>
</context>
<context>
    <name>FunnelDiagnosis</name>
    <message>
        <source>No open deals yet</source>
        <translation>还没有在手项目</translation>
    </message>
    <message>
        <source>With the first deals the diagnosis begins.</source>
        <translation>有了第一批项目，诊断就开始。</translation>
    </message>
    <message>
        <source>Dry from {day}</source>
        <translation>{day} 起断流</translation>
    </message>
    <message>
        <source>Every stage is proved</source>
        <translation>每一步都有客户证据</translation>
    </message>
    <message>
        <source>The customer&apos;s steps bear out every amount.</source>
        <translation>各步金额都有客户动作支撑。</translation>
    </message>
    <message>
        <source>{share} of stage {stage} has no evidence</source>
        <translation>第 {stage} 步 {share} 没有客户证据</translation>
    </message>
    <message>
        <source>Chiefly {deal}: win the customer&apos;s missing step first, then work on.</source>
        <translation>主要是「{deal}」：先让客户补上缺的那一步，再往下做。</translation>
    </message>
    <message>
        <source>No customer has gone ahead of us</source>
        <translation>没有客户走在我们前面</translation>
    </message>
    <message>
        <source>{deals} whose customer is ahead of us</source>
        <translation>{deals}客户走在我们前面</translation>
    </message>
    <message>
        <source>{deal}: the customer has done step {b}, we stand in {s}. Catch up or give up.</source>
        <translation>「{deal}」客户已走完第 {b} 步，我们还在第 {s} 步：赶上去，或者放弃。</translation>
    </message>
    <message>
        <source>The funnel flows</source>
        <translation>漏斗通畅</translation>
    </message>
    <message>
        <source>Not dry at the top, not jammed, no half of it hanging on one deal.</source>
        <translation>顶部不干，中段不堵，没有一半押在一单上。</translation>
    </message>
</context>
<context>
    <name>FunnelPage</name>
    <message>
        <source>{n} in hand · {parked} parked</source>
        <translation>在手 {n} 单 · 搁置 {parked}</translation>
    </message>
    <message>
        <source>Weighted (claimed)</source>
        <translation>加权（主张）</translation>
    </message>
    <message>
        <source>Weighted (proved)</source>
        <translation>加权（证实）</translation>
    </message>
    <message>
        <source>all of it has evidence</source>
        <translation>全部有证据</translation>
    </message>
    <message>
        <source>{share} without evidence</source>
        <translation>{share} 没有证据</translation>
    </message>
    <message>
        <source>nothing closed in the period</source>
        <translation>期间内无结案</translation>
    </message>
    <message>
        <source>{won} won / {closed} closed</source>
        <translation>{won} 赢 / {closed} 结案</translation>
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
        <source>no win begun in stage 1</source>
        <translation>没有从第 1 步开始的赢单</translation>
    </message>
    <message>
        <source>your median {days} · {n} of {m}</source>
        <translation>你的中位 {days} · {m} 单中 {n} 单</translation>
    </message>
    <message>
        <source>Velocity</source>
        <translation>销售速度</translation>
    </message>
    <message>
        <source>needs a win begun in stage 1</source>
        <translation>需要从第 1 步开始的赢单</translation>
    </message>
    <message>
        <source>{money}/day</source>
        <translation>{money}/天</translation>
    </message>
    <message>
        <source>{n} × mean × rate ÷ cycle</source>
        <translation>{n} 单 × 均额 × 率 ÷ 周期</translation>
    </message>
    <message>
        <source>By the last 365 days: {deals} of {amount} × win rate {rate} ÷ {days} = {money} a day</source>
        <translation>近 365 天口径：{deals}共 {amount} × 赢单率 {rate} ÷ {days} = 每天 {money}</translation>
    </message>
    <message>
        <source>Won this quarter</source>
        <translation>本季实现</translation>
    </message>
    <message>
        <source>no goal set</source>
        <translation>未设目标</translation>
    </message>
</context>
<context>
    <name>FunnelPageView</name>
    <message>
        <source>Forecast</source>
        <translation>本季预测</translation>
    </message>
    <message>
        <source>Funnel</source>
        <translation>漏斗</translation>
    </message>
    <message>
        <source>Diagnosis of the funnel</source>
        <translation>漏斗诊断</translation>
    </message>
    <message>
        <source>Changes in amount</source>
        <translation>金额变动</translation>
    </message>
    <message>
        <source>Waterfall of amounts; arrows walk, Enter shows the deals behind</source>
        <translation>金额变动瀑布图；方向键移动，回车查看背后的项目</translation>
    </message>
    <message>
        <source>Funnel and stage figures; arrows walk, Enter shows the deals behind</source>
        <translation>漏斗与各步指标；方向键移动，回车查看背后的项目</translation>
    </message>
</context>
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
<context>
    <name>PageToolbar</name>
    <message>
        <source>By</source>
        <translation>按</translation>
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
        <source>Hours</source>
        <translation>工时</translation>
    </message>
    <message>
        <source>Shape</source>
        <translation>形状</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>到达</translation>
    </message>
    <message>
        <source>Stock</source>
        <translation>存量</translation>
    </message>
    <message>
        <source>In hand</source>
        <translation>在手</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>期间通过</translation>
    </message>
    <message>
        <source>Which deals</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>Conversion</source>
        <translation>转化口径</translation>
    </message>
    <message>
        <source>Every stage</source>
        <translation>逐步通过</translation>
    </message>
    <message>
        <source>Any later</source>
        <translation>到达更后</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>期间</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>截至</translation>
    </message>
    <message>
        <source>as recorded by the end of that day</source>
        <translation>按当日结束时的记录</translation>
    </message>
    <message>
        <source>Last 12 months</source>
        <translation>近 12 个月</translation>
    </message>
    <message>
        <source>Last 90 days</source>
        <translation>近 90 天</translation>
    </message>
    <message>
        <source>This quarter</source>
        <translation>本季度</translation>
    </message>
    <message>
        <source>Last quarter</source>
        <translation>上季度</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>今年</translation>
    </message>
    <message>
        <source>Period of the flow figures</source>
        <translation>流量指标的期间</translation>
    </message>
    <message>
        <source>Seen as of this day</source>
        <translation>截至这一天</translation>
    </message>
    <message>
        <source>Print / export</source>
        <translation>打印 / 导出</translation>
    </message>
</context>
</TS>
