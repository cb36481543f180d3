<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>BuyingCentre</name>
    <message>
        <source>Decides</source>
        <translation>决定</translation>
    </message>
    <message>
        <source>Influences</source>
        <translation>影响</translation>
    </message>
    <message>
        <source>Users, coach</source>
        <translation>使用与内线</translation>
    </message>
    <message>
        <source>Nobody known who decides</source>
        <translation>还不知道谁拍板</translation>
    </message>
    <message>
        <source>Nobody known who judges it</source>
        <translation>还不知道谁评判</translation>
    </message>
    <message>
        <source>Nobody known who uses it</source>
        <translation>还不知道谁使用</translation>
    </message>
    <message>
        <source>Nobody else has confirmed anything: find a second person.</source>
        <translation>没有第二个人证实过：再找一个人核实。</translation>
    </message>
    <message>
        <source>Nobody is known here yet: ask who signs, and who advises.</source>
        <translation>这里还没有任何人：先问清谁签字、谁参谋。</translation>
    </message>
    <message>
        <source>Note what the coach tells you, and later whether it proved true.</source>
        <translation>记下线人说的话，以后判定是真是假。</translation>
    </message>
    <message>
        <source>for us</source>
        <translation>支持</translation>
    </message>
    <message>
        <source>neutral</source>
        <translation>中立</translation>
    </message>
    <message>
        <source>against</source>
        <translation>反对</translation>
    </message>
    <message>
        <source>not met</source>
        <translation>未见</translation>
    </message>
    <message>
        <source>bar, line width = influence</source>
        <translation>竖条、线粗 = 影响力</translation>
    </message>
    <message>
        <source>not met yet</source>
        <translation>还没见过</translation>
    </message>
    <message>
        <source>influence {n}</source>
        <translation>影响力 {n}</translation>
    </message>
    <message>
        <source>attitude unknown</source>
        <translation>态度不明</translation>
    </message>
    <message>
        <source>reports to {name}</source>
        <translation>汇报给{name}</translation>
    </message>
    <message>
        <source>unmet</source>
        <translation>还没见过</translation>
    </message>
    <message>
        <source>No decision maker is known.</source>
        <translation>还没有决策人。</translation>
    </message>
    <message>
        <source>People known here: {n}, none an executive: ask who signs.</source>
        <translation>{n} 人里没有一位高层：问清谁签字。</translation>
    </message>
    <message>
        <source>No opponent is known.</source>
        <translation>没有发现反对者。</translation>
    </message>
    <message>
        <source>Attitudes known: {k} of {n}, none against us: look again.</source>
        <translation>{n} 人中知道 {k} 人的态度，没有一个反对：再看一遍。</translation>
    </message>
    <message>
        <source>The technical gate is held against us: {names}.</source>
        <translation>技术关口有人反对：{names}。</translation>
    </message>
    <message>
        <source>{k} of {n} technical people: hear their reasons before step 5 asks for their passing.</source>
        <translation>{n} 位技术人员中 {k} 位：第 5 步要技术通关，先听清他们的理由。</translation>
    </message>
    <message>
        <source>{k} of {n} pieces of evidence come from {names} alone.</source>
        <translation>{n} 项证据中 {k} 项只出自{names}一人。</translation>
    </message>
    <message>
        <source>Nobody else has said so: let {others} say it in their own words.</source>
        <translation>没有别人说过：请{others}各自说一遍。</translation>
    </message>
    <message>
        <source>The coach is not tested: {names}.</source>
        <translation>线人还没经过检验：{names}。</translation>
    </message>
    <message>
        <source>Statements noted: {k}, none judged: check one and say what proved true.</source>
        <translation>记了 {k} 条话，一条也没判定：挑一条核实，判定真假。</translation>
    </message>
</context>
<context>
    <name>FigureCanvas</name>
    <message>
        <source>Copy as a picture</source>
        <translation>复制为图片</translation>
    </message>
    <message>
        <source>Save as PNG…</source>
        <translation>另存为 PNG…</translation>
    </message>
    <message>
        <source>Save as SVG…</source>
        <translation>另存为 SVG…</translation>
    </message>
    <message>
        <source>Drawing…</source>
        <translation>正在绘制…</translation>
    </message>
</context>
<context>
    <name>FlowData</name>
    <message>
        <source>h</source>
        <translation>小时</translation>
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
        <source>a day</source>
        <translation>每天</translation>
    </message>
    <message>
        <source>won</source>
        <translation>赢</translation>
    </message>
    <message>
        <source>lost</source>
        <translation>丢</translation>
    </message>
    <message>
        <source>before losses</source>
        <translation>丢单前</translation>
    </message>
    <message>
        <source>before wins</source>
        <translation>赢单前</translation>
    </message>
</context>
<context>
    <name>FlowWords</name>
    <message>
        <source>Now</source>
        <translation>现在</translation>
    </message>
    <message>
        <source>+10 % deals</source>
        <translation>单数 +10%</translation>
    </message>
    <message>
        <source>+10 % mean amount</source>
        <translation>均额 +10%</translation>
    </message>
    <message>
        <source>+10 % win rate</source>
        <translation>赢单率 +10%</translation>
    </message>
    <message>
        <source>−10 % cycle</source>
        <translation>周期 −10%</translation>
    </message>
    <message>
        <source>{money}/day</source>
        <translation>{money}/天</translation>
    </message>
    <message>
        <source>gain a day</source>
        <translation>每天多出</translation>
    </message>
    <message>
        <source>Velocity needs open deals with amounts, and a win begun in stage 1 within 365 days.</source>
        <translation>销售速度需要有金额的在手项目，以及 365 天内一单从第 1 步开始的赢单。</translation>
    </message>
    <message>
        <source>{amount} in {deals} × win rate {rate} ({won}/{closed}) ÷ {days}, last 365 days</source>
        <translation>{deals}共 {amount} × 赢单率 {rate}（{won}/{closed}）÷ {days}，近 365 天口径</translation>
    </message>
    <message>
        <source>all others</source>
        <translation>其余合计</translation>
    </message>
    <message>
        <source>no rival named</source>
        <translation>未写明对手</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>未填写</translation>
    </message>
    <message>
        <source>{ratio} · few</source>
        <translation>{ratio} · 样本少</translation>
    </message>
    <message>
        <source>{name}: {won} won of {closed} closed, {share}</source>
        <translation>{name}：{closed} 单结案赢 {won} 单，{share}</translation>
    </message>
    <message>
        <source>all {share}</source>
        <translation>全部 {share}</translation>
    </message>
    <message>
        <source>won/closed</source>
        <translation>赢/结案</translation>
    </message>
    <message>
        <source>To a competitor</source>
        <translation>输给对手</translation>
    </message>
    <message>
        <source>No decision</source>
        <translation>客户未决</translation>
    </message>
    <message>
        <source>Another reason</source>
        <translation>其他原因</translation>
    </message>
    <message>
        <source>Lost to</source>
        <translation>输给谁</translation>
    </message>
    <message>
        <source>rival not named</source>
        <translation>对手未写明</translation>
    </message>
    <message>
        <source>lost to {name}: {deals}</source>
        <translation>输给 {name}：{deals}</translation>
    </message>
    <message>
        <source>amount lost</source>
        <translation>丢单金额</translation>
    </message>
    <message>
        <source>{name} (few)</source>
        <translation>{name}（样本少）</translation>
    </message>
    <message>
        <source>{name}: waived before {lost} losses and {won} wins that passed the stage</source>
        <translation>{name}：越过该步的项目，丢单中豁免 {lost}，赢单中豁免 {won}</translation>
    </message>
    <message>
        <source>waived milestone</source>
        <translation>豁免的里程碑</translation>
    </message>
    <message>
        <source>before losses</source>
        <translation>丢单前</translation>
    </message>
    <message>
        <source>before wins</source>
        <translation>赢单前</translation>
    </message>
    <message>
        <source>+{entered} −{left}</source>
        <translation>+{entered} −{left}</translation>
    </message>
    <message>
        <source>{stage} {name}: {start} + {entered} entered − {left} left = {end}</source>
        <translation>{stage} {name}：期初 {start} + 进入 {entered} − 离开 {left} = 期末 {end}</translation>
    </message>
    <message>
        <source>At the present pace of search the funnel does not run dry within a year.</source>
        <translation>照现在的搜索节奏，一年内漏斗不会断流。</translation>
    </message>
    <message>
        <source>At the present pace the funnel is empty from {day}: {coming} deals a week come in, {going} go out, {supply} are on hand (last {weeks} weeks).</source>
        <translation>照现在的节奏，漏斗到 {day} 就空了：每周进 {coming} 单，出 {going} 单，手上够 {supply} 单（近 {weeks} 周）。</translation>
    </message>
</context>
<context>
    <name>FunnelTable</name>
    <message>
        <source>claimed</source>
        <translation>主张</translation>
    </message>
    <message>
        <source>proved</source>
        <translation>证实</translation>
    </message>
    <message>
        <source>inflow</source>
        <translation>流入</translation>
    </message>
    <message>
        <source>outflow</source>
        <translation>流出</translation>
    </message>
    <message>
        <source>loss</source>
        <translation>流失</translation>
    </message>
    <message>
        <source>parked</source>
        <translation>搁置</translation>
    </message>
    <message>
        <source>stay</source>
        <translation>停留</translation>
    </message>
    <message>
        <source>went on</source>
        <translation>转化</translation>
    </message>
    <message>
        <source>finished stands</source>
        <translation>已结束的停留</translation>
    </message>
    <message>
        <source>Reached this stage or later</source>
        <translation>已到达该步或更后</translation>
    </message>
    <message>
        <source>Standing in this stage</source>
        <translation>停在该步</translation>
    </message>
    <message>
        <source>Came in or passed in the period</source>
        <translation>期间内进入或越过</translation>
    </message>
    <message>
        <source>Of these, still in this stage</source>
        <translation>其中仍停在该步</translation>
    </message>
    <message>
        <source>Conversion: passed every stage (of those that stood in it, those that then stood in the next)</source>
        <translation>转化口径：逐步通过（停过该步的项目中，随后停过下一步的）</translation>
    </message>
    <message>
        <source>Conversion: reached any later stage (outflow ÷ inflow)</source>
        <translation>转化口径：到达更后（流出 ÷ 流入）</translation>
    </message>
    <message>
        <source>{n} h</source>
        <translation>{n} 小时</translation>
    </message>
    <message>
        <source>Our stage / the customer</source>
        <translation>我方步骤 / 客户动作</translation>
    </message>
    <message>
        <source>filled proved · outlined claimed only</source>
        <translation>实心 证实 · 空心 仅主张</translation>
    </message>
    <message>
        <source>flows {start} – {end}</source>
        <translation>流量期间 {start} 至 {end}</translation>
    </message>
    <message>
        <source>{n} began above stage 1</source>
        <translation>{n} 单从第 1 步以后开始，不计入之前各步</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
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
        <source>In</source>
        <translation>流入</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>流出</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>流失</translation>
    </message>
    <message>
        <source>Lost %</source>
        <translation>流失率</translation>
    </message>
    <message>
        <source>Parked</source>
        <translation>搁置</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>停留</translation>
    </message>
    <message>
        <source>Days there</source>
        <translation>中位天数</translation>
    </message>
    <message>
        <source>{name}: claimed {claimed}, proved {proved}, {deals}</source>
        <translation>{name}：主张 {claimed}，证实 {proved}，{deals}</translation>
    </message>
    <message>
        <source>{name}: {kind} {deals}</source>
        <translation>{name}：{kind} {deals}</translation>
    </message>
    <message>
        <source>, of which {n} moved back</source>
        <translation>，其中退回 {n} 单</translation>
    </message>
    <message>
        <source>{name}: {part} of {whole} went on</source>
        <translation>{name}：{whole} 单中有 {part} 单往下走</translation>
    </message>
    <message>
        <source>; the sharpest drop of the funnel</source>
        <translation>；漏斗里掉得最陡的一步</translation>
    </message>
    <message>
        <source>{n} without an amount</source>
        <translation>{n} 单金额未定</translation>
    </message>
    <message>
        <source>{name}: half of {n} finished stands took at most {median}</source>
        <translation>{name}：{n} 次已结束的停留，一半不超过 {median}</translation>
    </message>
    <message>
        <source>, a quarter at most {first}, three quarters at most {third}</source>
        <translation>，四分之一不超过 {first}，四分之三不超过 {third}</translation>
    </message>
    <message>
        <source>; your median {days}</source>
        <translation>；你的中位 {days}</translation>
    </message>
    <message>
        <source>; the playbook allows {days}</source>
        <translation>；手册允许 {days}</translation>
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
        <source>proved</source>
        <translation>证实</translation>
    </message>
    <message>
        <source>claimed only</source>
        <translation>仅主张</translation>
    </message>
    <message>
        <source>{name}: claimed {claimed}, proved {proved}, {deals}</source>
        <translation>{name}：主张 {claimed}，证实 {proved}，{deals}</translation>
    </message>
</context>
<context>
    <name>LineWords</name>
    <message>
        <source>Moved on</source>
        <translation>推进</translation>
    </message>
    <message>
        <source>Moved back</source>
        <translation>退回</translation>
    </message>
</context>
<context>
    <name>Waterfall</name>
    <message>
        <source>Start</source>
        <translation>期初</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>Reopened</source>
        <translation>重开</translation>
    </message>
    <message>
        <source>Resumed</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Grown</source>
        <translation>增额</translation>
    </message>
    <message>
        <source>Shrunk</source>
        <translation>减额</translation>
    </message>
    <message>
        <source>Won</source>
        <translation>赢单</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>丢单</translation>
    </message>
    <message>
        <source>Parked</source>
        <translation>搁置</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>End</source>
        <translation>期末</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>在手</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>增加</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>减少</translation>
    </message>
    <message>
        <source>Nothing was open on either day, and nothing moved.</source>
        <translation>这两天都没有在手项目，其间也没有变动。</translation>
    </message>
    <message>
        <source>balances to the cent</source>
        <translation>收支相符，分毫不差</translation>
    </message>
    <message>
        <source>{name}: {amount}, {deals}</source>
        <translation>{name}：{amount}，{deals}</translation>
    </message>
    <message>
        <source>axis cut: it starts at {amount}</source>
        <translation>纵轴自 {amount} 起截断</translation>
    </message>
    <message>
        <source>axis starts at 0</source>
        <translation>纵轴自 0 起</translation>
    </message>
</context>
</TS>
