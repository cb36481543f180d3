<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>ChecklistDialog</name>
    <message>
        <location filename="../../../ui/milestones/checklist_dialog.py" line="121" />
        <source>Keep my {points:+d} points</source>
        <translation>保留我的修正 {points:+d} 点</translation>
    </message>
    <message>
        <location filename="../../../ui/milestones/checklist_words.py" line="22" />
        <source>Cancel changes nothing; undo at any time</source>
        <translation>取消则什么都不改变；推进后随时可撤销</translation>
    </message>
    <message>
        <location filename="../../../ui/milestones/checklist_words.py" line="24" />
        <source>Win the deal</source>
        <translation>赢单</translation>
    </message>
    <message>
        <location filename="../../../ui/milestones/checklist_words.py" line="25" />
        <source>Won, and record a debt</source>
        <translation>仍记赢单并记债务</translation>
    </message>
    <message>
        <location filename="../../../ui/milestones/checklist_words.py" line="26" />
        <source>Won</source>
        <translation>赢单</translation>
    </message>
    <message>
        <location filename="../../../ui/milestones/checklist_words.py" line="28" />
        <source>Cancel changes nothing; the stage stays</source>
        <translation>取消则什么都不改变；所在步骤不变</translation>
    </message>
    <message>
        <location filename="../../../ui/milestones/checklist_words.py" line="29" />
        <source>Check the evidence</source>
        <translation>核对证据</translation>
    </message>
    <message>
        <location filename="../../../ui/milestones/checklist_words.py" line="30" />
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <location filename="../../../ui/milestones/checklist_words.py" line="32" />
        <source>Move the deal back</source>
        <translation>退回项目</translation>
    </message>
    <message>
        <location filename="../../../ui/milestones/checklist_words.py" line="33" />
        <source>Move back</source>
        <translation>退回</translation>
    </message>
    <message>
        <location filename="../../../ui/milestones/checklist_words.py" line="34" />
        <source>Move the deal on</source>
        <translation>推进项目</translation>
    </message>
    <message>
        <location filename="../../../ui/milestones/checklist_words.py" line="35" />
        <source>Move anyway and record a debt</source>
        <translation>仍要推进并记债务</translation>
    </message>
    <message>
        <location filename="../../../ui/milestones/checklist_words.py" line="36" />
        <source>Move</source>
        <translation>推进</translation>
    </message>
</context>
<context>
    <name>CustomerPanel</name>
    <message>
        <location filename="../../../ui/milestones/customer_panel.py" line="95" />
        <source>How far the customer has come</source>
        <translation>客户走到哪一步</translation>
    </message>
    <message>
        <location filename="../../../ui/milestones/customer_panel.py" line="96" />
        <source>indicators</source>
        <translation>判断指标</translation>
    </message>
    <message>
        <location filename="../../../ui/milestones/customer_panel.py" line="97" />
        <source>We</source>
        <translation>我方</translation>
    </message>
    <message>
        <location filename="../../../ui/milestones/customer_panel.py" line="97" />
        <source>They</source>
        <translation>客户</translation>
    </message>
    <message>
        <location filename="../../../ui/milestones/customer_panel.py" line="124" />
        <source>Afterwards: won; the customer has confirmed step {b}</source>
        <translation>推进之后：赢单，客户确认到第 {b} 步</translation>
    </message>
    <message>
        <location filename="../../../ui/milestones/customer_panel.py" line="126" />
        <source>Afterwards: the customer has done all its steps, we are in step {s}</source>
        <translation>推进之后：客户八步已走完，我们在第 {s} 步</translation>
    </message>
    <message>
        <location filename="../../../ui/milestones/customer_panel.py" line="127" />
        <source>Afterwards: the customer is in step {b}, we are in step {s}</source>
        <translation>推进之后：客户在第 {b} 步，我们在第 {s} 步</translation>
    </message>
</context>
<context>
    <name>DealList</name>
    <message>
        <location filename="../../../ui/milestones/deal_list.py" line="43" />
        <source>Deals of this move</source>
        <translation>本次推进的项目</translation>
    </message>
</context>
<context>
    <name>EvidenceRow</name>
    <message>
        <location filename="../../../ui/milestones/evidence_row.py" line="59" />
        <location filename="../../../ui/milestones/evidence_row.py" line="60" />
        <source>Who said it</source>
        <translation>谁说的</translation>
    </message>
    <message>
        <location filename="../../../ui/milestones/evidence_row.py" line="61" />
        <source>Day it happened</source>
        <translation>发生日期</translation>
    </message>
    <message>
        <location filename="../../../ui/milestones/evidence_row.py" line="62" />
        <location filename="../../../ui/milestones/evidence_row.py" line="63" />
        <source>Add a link</source>
        <translation>添加链接</translation>
    </message>
    <message>
        <location filename="../../../ui/milestones/evidence_row.py" line="65" />
        <source>Why it does not apply</source>
        <translation>为什么不适用</translation>
    </message>
    <message>
        <location filename="../../../ui/milestones/evidence_row.py" line="65" />
        <source>Evidence</source>
        <translation>证据</translation>
    </message>
    <message>
        <location filename="../../../ui/milestones/evidence_row.py" line="68" />
        <source>Link or path of a file</source>
        <translation>链接或文件路径</translation>
    </message>
</context>
<context>
    <name>GroupHead</name>
    <message>
        <location filename="../../../ui/milestones/group_head.py" line="42" />
        <source>Which of these turned out false?</source>
        <translation>哪些后来证明不属实？</translation>
    </message>
    <message>
        <location filename="../../../ui/milestones/group_head.py" line="44" />
        <source>to be done before leaving this step</source>
        <translation>离开本步需完成</translation>
    </message>
    <message>
        <location filename="../../../ui/milestones/group_head.py" line="46" />
        <source>still owed from this step</source>
        <translation>本步尚欠</translation>
    </message>
    <message>
        <location filename="../../../ui/milestones/group_head.py" line="48" />
        <source>a step crossed by this move</source>
        <translation>本次跨过的一步</translation>
    </message>
</context>
<context>
    <name>IndicatorBox</name>
    <message>
        <location filename="../../../ui/milestones/indicator_box.py" line="41" />
        <source>Not applicable</source>
        <translation>不适用</translation>
    </message>
</context>
<context>
    <name>IndicatorRow</name>
    <message>
        <location filename="../../../ui/milestones/indicator_row.py" line="83" />
        <source>not applicable</source>
        <translation>不适用</translation>
    </message>
    <message>
        <location filename="../../../ui/milestones/indicator_row.py" line="86" />
        <source>not seen yet</source>
        <translation>还没有看到</translation>
    </message>
</context>
<context>
    <name>LostDialog</name>
    <message>
        <location filename="../../../ui/milestones/lost_form.py" line="53" />
        <source>To a competitor</source>
        <translation>输给对手</translation>
    </message>
    <message>
        <location filename="../../../ui/milestones/lost_form.py" line="53" />
        <source>No decision</source>
        <translation>不再采购</translation>
    </message>
    <message>
        <location filename="../../../ui/milestones/lost_form.py" line="53" />
        <source>Other</source>
        <translation>其他</translation>
    </message>
    <message>
        <location filename="../../../ui/milestones/lost_form.py" line="54" />
        <location filename="../../../ui/milestones/lost_form.py" line="59" />
        <source>How it was lost</source>
        <translation>丢单原因</translation>
    </message>
    <message>
        <location filename="../../../ui/milestones/lost_form.py" line="56" />
        <source>Lose the deal</source>
        <translation>丢单</translation>
    </message>
    <message>
        <location filename="../../../ui/milestones/lost_form.py" line="57" />
        <source>The stage it reached is kept. It leaves the board and can be reopened.</source>
        <translation>保留所到步骤；项目离开看板，之后可以重新打开。</translation>
    </message>
    <message>
        <location filename="../../../ui/milestones/lost_form.py" line="58" />
        <source>Lost</source>
        <translation>丢单</translation>
    </message>
    <message>
        <location filename="../../../ui/milestones/lost_form.py" line="60" />
        <source>Competitor</source>
        <translation>对手</translation>
    </message>
    <message>
        <location filename="../../../ui/milestones/lost_form.py" line="61" />
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <location filename="../../../ui/milestones/lost_form.py" line="62" />
        <source>Day</source>
        <translation>日期</translation>
    </message>
</context>
<context>
    <name>MilestoneBox</name>
    <message>
        <location filename="../../../ui/milestones/milestone_box.py" line="89" />
        <source>Still true</source>
        <translation>仍属实</translation>
    </message>
    <message>
        <location filename="../../../ui/milestones/milestone_box.py" line="89" />
        <source>Turned out false</source>
        <translation>不属实</translation>
    </message>
    <message>
        <location filename="../../../ui/milestones/milestone_box.py" line="91" />
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <location filename="../../../ui/milestones/milestone_box.py" line="91" />
        <source>Not yet</source>
        <translation>未完成</translation>
    </message>
    <message>
        <location filename="../../../ui/milestones/milestone_box.py" line="91" />
        <source>N/A</source>
        <translation>不适用</translation>
    </message>
    <message>
        <location filename="../../../ui/milestones/milestone_box.py" line="96" />
        <source>A click takes over what the data proves; nothing is ticked by itself.</source>
        <translation>点一下采纳数据的证实；不会自动打勾。</translation>
    </message>
</context>
<context>
    <name>MoveButtons</name>
    <message>
        <location filename="../../../ui/milestones/move_buttons.py" line="65" />
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <location filename="../../../ui/milestones/move_buttons.py" line="66" />
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <location filename="../../../ui/milestones/move_buttons.py" line="67" />
        <source>Day the move happened</source>
        <translation>推进发生的日期</translation>
    </message>
</context>
<context>
    <name>MoveFoot</name>
    <message>
        <location filename="../../../ui/milestones/move_foot.py" line="68" />
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <location filename="../../../ui/milestones/move_foot.py" line="79" />
        <source>Success rate</source>
        <translation>成功率</translation>
    </message>
    <message>
        <location filename="../../../ui/milestones/move_foot.py" line="82" />
        <location filename="../../../ui/milestones/move_foot.py" line="94" />
        <source>proved {before} → {after}</source>
        <translation>证实 {before} → {after}</translation>
    </message>
    <message>
        <location filename="../../../ui/milestones/move_foot.py" line="95" />
        <source>Weighted value</source>
        <translation>加权金额</translation>
    </message>
    <message>
        <location filename="../../../ui/milestones/move_foot.py" line="96" />
        <source>forecast too high by {sum}</source>
        <translation>预测偏高 {sum}</translation>
    </message>
    <message>
        <location filename="../../../ui/milestones/move_foot.py" line="98" />
        <source>won</source>
        <translation>赢单</translation>
    </message>
    <message>
        <location filename="../../../ui/milestones/move_foot.py" line="100" />
        <source>Gap to the customer</source>
        <translation>与客户的差距</translation>
    </message>
    <message>
        <location filename="../../../ui/milestones/move_foot.py" line="119" />
        <source>Why does it go back?</source>
        <translation>为什么退回？</translation>
    </message>
    <message numerus="yes">
        <location filename="../../../ui/milestones/move_foot.py" line="121" />
        <source>%n missing: to move on all the same, write down why</source>
        <translation>
            <numerusform>缺 %n 项，仍要推进请写明理由</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../../ui/milestones/move_foot.py" line="126" />
        <source>+{n} ahead</source>
        <translation>+{n} 超前</translation>
    </message>
    <message>
        <location filename="../../../ui/milestones/move_foot.py" line="128" />
        <source>{minus}{n} behind</source>
        <translation>{minus}{n} 落后</translation>
    </message>
    <message>
        <location filename="../../../ui/milestones/move_foot.py" line="129" />
        <source>in step</source>
        <translation>同步</translation>
    </message>
</context>
<context>
    <name>MoveHead</name>
    <message>
        <location filename="../../../ui/milestones/move_head.py" line="60" />
        <source>expected {month}</source>
        <translation>预计 {month} 签约</translation>
    </message>
    <message>
        <location filename="../../../ui/milestones/move_head.py" line="66" />
        <source>Won</source>
        <translation>赢单</translation>
    </message>
</context>
<context>
    <name>ParkDialog</name>
    <message>
        <location filename="../../../ui/milestones/park_form.py" line="34" />
        <source>2026-12-15, +30</source>
        <translation>2026-12-15、+30</translation>
    </message>
    <message>
        <location filename="../../../ui/milestones/park_form.py" line="36" />
        <source>Park the deal</source>
        <translation>搁置项目</translation>
    </message>
    <message>
        <location filename="../../../ui/milestones/park_form.py" line="37" />
        <source>Until that day it is not stalled and counts nowhere; then it is open again by itself.</source>
        <translation>到那一天之前不算停滞，也不计入任何统计；到期自动恢复。</translation>
    </message>
    <message>
        <location filename="../../../ui/milestones/park_form.py" line="38" />
        <source>Park</source>
        <translation>搁置</translation>
    </message>
    <message>
        <location filename="../../../ui/milestones/park_form.py" line="39" />
        <source>Until</source>
        <translation>搁置到</translation>
    </message>
    <message>
        <location filename="../../../ui/milestones/park_form.py" line="40" />
        <source>Reason</source>
        <translation>理由</translation>
    </message>
</context>
<context>
    <name>ProofText</name>
    <message>
        <location filename="../../../ui/milestones/proof_text.py" line="14" />
        <source>customer</source>
        <translation>客户</translation>
    </message>
    <message>
        <location filename="../../../ui/milestones/proof_text.py" line="15" />
        <source>amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <location filename="../../../ui/milestones/proof_text.py" line="16" />
        <source>expected date</source>
        <translation>预计签约日期</translation>
    </message>
    <message>
        <location filename="../../../ui/milestones/proof_text.py" line="17" />
        <source>need</source>
        <translation>需求</translation>
    </message>
    <message>
        <location filename="../../../ui/milestones/proof_text.py" line="26" />
        <source>Data proves it</source>
        <translation>数据已证实</translation>
    </message>
    <message>
        <location filename="../../../ui/milestones/proof_text.py" line="47" />
        <source>Still empty: {names}</source>
        <translation>还没有填写：{names}</translation>
    </message>
    <message>
        <location filename="../../../ui/milestones/proof_text.py" line="51" />
        <source>Checklist filled in {filled} of {total}</source>
        <translation>清单已填 {filled}/{total} 项</translation>
    </message>
    <message>
        <location filename="../../../ui/milestones/proof_text.py" line="57" />
        <source>Nothing of this kind is logged yet: {kinds}</source>
        <translation>还没有记录：{kinds}</translation>
    </message>
    <message>
        <location filename="../../../ui/milestones/proof_text.py" line="62" />
        <source>No document of this kind is attached yet: {kind}</source>
        <translation>还没有附上：{kind}</translation>
    </message>
    <message>
        <location filename="../../../ui/milestones/proof_text.py" line="67" />
        <source>Wanted: a contact with the role {role}, {attitude} or better</source>
        <translation>须有{role}联系人，态度不低于{attitude}</translation>
    </message>
    <message>
        <location filename="../../../ui/milestones/proof_text.py" line="78" />
        <location filename="../../../ui/milestones/proof_text.py" line="95" />
        <source>No contact with the role {role} yet</source>
        <translation>还没有{role}联系人</translation>
    </message>
    <message>
        <location filename="../../../ui/milestones/proof_text.py" line="80" />
        <source>{role}: nobody's attitude is known yet</source>
        <translation>{role}联系人的态度都还不清楚</translation>
    </message>
    <message>
        <location filename="../../../ui/milestones/proof_text.py" line="83" />
        <source>{role}: mean attitude {mean}, must be above {wanted}</source>
        <translation>{role}联系人平均态度 {mean}，须高于{wanted}</translation>
    </message>
    <message>
        <location filename="../../../ui/milestones/proof_text.py" line="87" />
        <source>{role}: all at least {least}, and one {best} or better</source>
        <translation>{role}联系人须全部不低于{least}，且至少一人{best}以上</translation>
    </message>
    <message>
        <location filename="../../../ui/milestones/proof_text.py" line="96" />
        <source>{role}: motive noted for {filled} of {total}</source>
        <translation>{role}联系人动机已知 {filled}/{total}</translation>
    </message>
    <message>
        <location filename="../../../ui/milestones/proof_text.py" line="101" />
        <source>The contract's day and amount are not entered yet</source>
        <translation>合同日期和金额还没有填写</translation>
    </message>
    <message>
        <location filename="../../../ui/milestones/proof_text.py" line="106" />
        <source>: </source>
        <translation>：</translation>
    </message>
</context>
<context>
    <name>ShortForm</name>
    <message>
        <location filename="../../../ui/milestones/short_form.py" line="74" />
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>WhenWho</name>
    <message>
        <location filename="../../../ui/milestones/when_who.py" line="57" />
        <source>Day it happened</source>
        <translation>发生日期</translation>
    </message>
    <message>
        <location filename="../../../ui/milestones/when_who.py" line="58" />
        <source>Who said it</source>
        <translation>谁说的</translation>
    </message>
    <message>
        <location filename="../../../ui/milestones/when_who.py" line="60" />
        <source>Why it does not apply</source>
        <translation>为什么不适用</translation>
    </message>
    <message>
        <location filename="../../../ui/milestones/when_who.py" line="60" />
        <source>Evidence</source>
        <translation>证据</translation>
    </message>
</context>
<context>
    <name>WonPanel</name>
    <message>
        <location filename="../../../ui/milestones/won_panel.py" line="70" />
        <source>Contract</source>
        <translation>合同</translation>
    </message>
    <message>
        <location filename="../../../ui/milestones/won_panel.py" line="71" />
        <source>Day of the contract</source>
        <translation>签约日期</translation>
    </message>
    <message>
        <location filename="../../../ui/milestones/won_panel.py" line="71" />
        <source>Number</source>
        <translation>合同号</translation>
    </message>
    <message>
        <location filename="../../../ui/milestones/won_panel.py" line="71" />
        <source>Amount</source>
        <translation>合同金额</translation>
    </message>
</context>
</TS>
