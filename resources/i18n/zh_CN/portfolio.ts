<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>Archive</name>
    <message>
        <source>To a competitor</source>
        <translation>丢给竞争对手</translation>
    </message>
    <message>
        <source>No decision</source>
        <translation>客户未决策</translation>
    </message>
    <message>
        <source>Other cause</source>
        <translation>其他原因</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>结束</translation>
    </message>
    <message>
        <source>Deal</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Contract or stage kept</source>
        <translation>合同号或丢单步骤</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>历时</translation>
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
        <source>no number</source>
        <translation>无合同号</translation>
    </message>
    <message>
        <source>{names} helped</source>
        <translation>{names}帮了忙</translation>
    </message>
    <message>
        <source>won {n}: {amount}</source>
        <translation>赢单 {n}：{amount}</translation>
    </message>
    <message>
        <source>lost {n}: {amount}</source>
        <translation>丢单 {n}：{amount}</translation>
    </message>
    <message>
        <source>win rate {rate} ({k} of {n})</source>
        <translation>赢单率 {rate}（{k}/{n}）</translation>
    </message>
    <message>
        <source>amount unknown: {n}</source>
        <translation>金额未定 {n} 单</translation>
    </message>
</context>
<context>
    <name>ArchivePage</name>
    <message>
        <source>All years</source>
        <translation>全部年份</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>归档</translation>
    </message>
    <message>
        <source>Back to the board (Esc)</source>
        <translation>返回看板（Esc）</translation>
    </message>
    <message>
        <source>Closed deals</source>
        <translation>已结束的项目</translation>
    </message>
    <message>
        <source>Name / pinyin / customer / competitor</source>
        <translation>名称 / 拼音 / 客户 / 竞争对手</translation>
    </message>
    <message>
        <source>Search closed deals</source>
        <translation>搜索已结束的项目</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
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
        <source>How they ended</source>
        <translation>怎样结束</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年份</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Open the deal</source>
        <translation>打开项目</translation>
    </message>
    <message>
        <source>Reopen (R)</source>
        <translation>重新打开（R）</translation>
    </message>
    <message>
        <source>Print the post-mortem…</source>
        <translation>打印复盘…</translation>
    </message>
    <message>
        <source>Nothing is found. Clear the search and the filters.</source>
        <translation>没有找到。请清除搜索和筛选。</translation>
    </message>
    <message>
        <source>No deal is closed yet. What is won or lost will be kept here with its whole history.</source>
        <translation>还没有结束的项目。赢单和丢单都会连同全部历史留在这里。</translation>
    </message>
    <message>
        <source>All causes</source>
        <translation>全部原因</translation>
    </message>
</context>
<context>
    <name>CompareBar</name>
    <message>
        <source>Currency</source>
        <translation>币种</translation>
    </message>
    <message>
        <source>Since the last pack</source>
        <translation>上次周会以来</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>近 7 天</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>本月</translation>
    </message>
    <message>
        <source>This quarter</source>
        <translation>本季</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>今年</translation>
    </message>
    <message>
        <source>What is compared</source>
        <translation>对比时段</translation>
    </message>
    <message>
        <source>From the end of</source>
        <translation>自</translation>
    </message>
    <message>
        <source>to the end of</source>
        <translation>至</translation>
    </message>
</context>
<context>
    <name>ComparePage</name>
    <message>
        <source>Two days side by side</source>
        <translation>两日对比</translation>
    </message>
    <message>
        <source>Back to the board (Esc)</source>
        <translation>回到看板（Esc）</translation>
    </message>
    <message>
        <source>Waterfall</source>
        <translation>金额变动图</translation>
    </message>
    <message>
        <source>What happened to each deal</source>
        <translation>每个项目的变动</translation>
    </message>
    <message>
        <source>Nothing happened to any deal between these two days.</source>
        <translation>这两天之间，没有项目发生变动。</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>打印…</translation>
    </message>
    <message>
        <source>open: {start}, {deals_then} → {end}, {deals_now}</source>
        <translation>在手：{start}，{deals_then} → {end}，{deals_now}</translation>
    </message>
    <message>
        <source>All {n}</source>
        <translation>全部 {n}</translation>
    </message>
</context>
<context>
    <name>Comparison</name>
    <message>
        <source>What happened</source>
        <translation>变动</translation>
    </message>
    <message>
        <source>Deal</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Deal&apos;s amount before</source>
        <translation>此前金额</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>记录日期</translation>
    </message>
</context>
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
