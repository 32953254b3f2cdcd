<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>Cli</name>
    <message>
        <source>Received %1 by %2</source>
        <translation>%1 由%2接到</translation>
    </message>
    <message>
        <source>Warranty: %1</source>
        <translation>保修：%1</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>Clause</source>
        <translation>条款</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>到期</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>缺少</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>分数</translation>
    </message>
    <message>
        <source>Happened</source>
        <translation>发生时间</translation>
    </message>
    <message>
        <source>Entered</source>
        <translation>录入时间</translation>
    </message>
    <message>
        <source>By</source>
        <translation>操作人</translation>
    </message>
    <message>
        <source>What</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>the database: a file, or postgresql://…</source>
        <translation>数据库：文件或 postgresql://…</translation>
    </message>
    <message>
        <source>print one JSON value and nothing else</source>
        <translation>只输出一个 JSON 值</translation>
    </message>
    <message>
        <source>the time to judge at, like 2026-05-03T14:05; default: now</source>
        <translation>判定所用的时间，如 2026-05-03T14:05；默认为当前时间</translation>
    </message>
    <message>
        <source>who does it</source>
        <translation>操作人</translation>
    </message>
    <message>
        <source>the language of texts; default: the system&apos;s</source>
        <translation>文字的语言；默认随系统</translation>
    </message>
    <message>
        <source>say how the program, or the command, is used</source>
        <translation>说明程序或命令的用法</translation>
    </message>
    <message>
        <source>say which version this is</source>
        <translation>显示版本</translation>
    </message>
    <message>
        <source>No font with Chinese characters is installed: install fonts-wqy-microhei.</source>
        <translation>没有安装中文字体：请安装 fonts-wqy-microhei。</translation>
    </message>
    <message>
        <source>The file can&apos;t be written to.</source>
        <translation>无法写入该文件。</translation>
    </message>
    <message>
        <source>The file can&apos;t be written in full: is the disk full?</source>
        <translation>文件未能完整写入：磁盘是否已满？</translation>
    </message>
    <message>
        <source>The sheet can&apos;t be painted.</source>
        <translation>无法绘制考核表。</translation>
    </message>
    <message>
        <source>a month, YYYY-MM</source>
        <translation>月份，格式 YYYY-MM</translation>
    </message>
    <message>
        <source>add up a month, print its sheet, close it</source>
        <translation>汇总一个月，打印考核表，关闭该月</translation>
    </message>
    <message>
        <source>write the month&apos;s sheet as a PDF</source>
        <translation>把该月考核表写成 PDF</translation>
    </message>
    <message>
        <source>close the month first, in the name of --by</source>
        <translation>先以 --by 的名义关闭该月</translation>
    </message>
    <message>
        <source>points like -0.20</source>
        <translation>分数，如 -0.20</translation>
    </message>
    <message>
        <source>yuan like 100 or 99.50</source>
        <translation>金额，如 100 或 99.50</translation>
    </message>
    <message>
        <source>decide a proposal, in the name of --by</source>
        <translation>以 --by 的名义裁定一条提议</translation>
    </message>
    <message>
        <source>why</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>amend: other points</source>
        <translation>变更时：其他分数</translation>
    </message>
    <message>
        <source>amend: another sum</source>
        <translation>变更时：其他金额</translation>
    </message>
    <message>
        <source>amend: who gets the full figure</source>
        <translation>变更时：各得全额的人员</translation>
    </message>
    <message>
        <source>amend: the open month that it counts in</source>
        <translation>变更时：计入的未关账月份</translation>
    </message>
    <message>
        <source>%1 tickets a second</source>
        <translation>每秒 %1 张服务单</translation>
    </message>
    <message>
        <source>%1 now holds %2 tickets until %3, made by %4 commands.</source>
        <translation>%1 现有 %2 张服务单，截至 %3，由 %4 条命令生成。</translation>
    </message>
    <message>
        <source>fill a new database with years of demonstration data</source>
        <translation>在新数据库中装入若干年的演示数据</translation>
    </message>
    <message>
        <source>how many tickets; default: 400</source>
        <translation>服务单数量；默认 400</translation>
    </message>
    <message>
        <source>another seed gives other data; default: 1</source>
        <translation>种子不同则数据不同；默认 1</translation>
    </message>
    <message>
        <source>when the years end; default: 2026-10-31T10:30</source>
        <translation>若干年数据的结束时间；默认 2026-10-31T10:30</translation>
    </message>
    <message>
        <source>%1 is a new database with the manual in it.</source>
        <translation>%1 是新建的数据库，已装入手册。</translation>
    </message>
    <message>
        <source>make a new database, with the manual in it</source>
        <translation>新建数据库并装入手册</translation>
    </message>
    <message>
        <source>list what the rules propose, with conditions and evidence</source>
        <translation>列出规则的提议及其条件和依据</translation>
    </message>
    <message>
        <source>only those that count in this month</source>
        <translation>仅列出计入该月的提议</translation>
    </message>
    <message>
        <source>only open, proposed, approved, rejected, amended or withdrawn ones</source>
        <translation>仅列出 open、proposed、approved、rejected、amended 或 withdrawn 状态的提议</translation>
    </message>
    <message>
        <source>%1 commands applied.</source>
        <translation>已执行 %1 条命令。</translation>
    </message>
    <message>
        <source>apply a file of commands, all of it or nothing (docs/facts.md)</source>
        <translation>执行命令文件，要么全部生效，要么全不生效（docs/facts.md）</translation>
    </message>
    <message>
        <source>put this version of the rulebook into the database first</source>
        <translation>先把该版本的规则库装入数据库</translation>
    </message>
    <message>
        <source>%1, version %2, from %3: without errors, %4 clauses.</source>
        <translation>%1，版本 %2，自 %3 起：没有错误，共 %4 条。</translation>
    </message>
    <message>
        <source>say what is wrong with a rulebook</source>
        <translation>检查规则库中的错误</translation>
    </message>
    <message>
        <source>show a ticket with verdict, state, deadlines and history</source>
        <translation>显示服务单的判定、状态、期限和历史</translation>
    </message>
    <message>
        <source>%1 proposals changed.</source>
        <translation>有 %1 条提议发生变化。</translation>
    </message>
    <message>
        <source>judge what time has brought</source>
        <translation>判定随时间到期的事项</translation>
    </message>
    <message>
        <source>judge the warranty of an engine by its dates</source>
        <translation>按日期判定柴油机保修</translation>
    </message>
    <message>
        <source>delivery of the engine</source>
        <translation>柴油机交货日期</translation>
    </message>
    <message>
        <source>sea trial</source>
        <translation>下水试验日期</translation>
    </message>
    <message>
        <source>last day that the contract covers</source>
        <translation>合同约定的保修最后一日</translation>
    </message>
    <message>
        <source>the day asked about; default: the day of --at</source>
        <translation>查询的日期；默认为 --at 当天</translation>
    </message>
    <message>
        <source>The answer can&apos;t be written in full.</source>
        <translation>结果未能完整输出。</translation>
    </message>
    <message>
        <source>a day of the calendar, YYYY-MM-DD</source>
        <translation>日历上的日期，格式 YYYY-MM-DD</translation>
    </message>
    <message>
        <source>a time like 2026-05-03T14:05 or 2026-05-03T06:05Z</source>
        <translation>时间，如 2026-05-03T14:05 或 2026-05-03T06:05Z</translation>
    </message>
    <message>
        <source>a whole number from %1 to %2</source>
        <translation>%1 到 %2 的整数</translation>
    </message>
    <message>
        <source>%1: this should be %2.</source>
        <translation>%1：应为%2。</translation>
    </message>
    <message>
        <source>a file, or postgresql://user@host/name (%1)</source>
        <translation>文件，或 postgresql://用户@主机/库名（%1）</translation>
    </message>
    <message>
        <source>The database was brought up to date; %1 holds it as it was.</source>
        <translation>数据库已升级；升级前的副本在 %1。</translation>
    </message>
    <message>
        <source>Usage: fairleadctl [OPTION …] COMMAND …</source>
        <translation>用法：fairleadctl [选项 …] 命令 …</translation>
    </message>
    <message>
        <source>Commands:</source>
        <translation>命令：</translation>
    </message>
    <message>
        <source>Options of every command:</source>
        <translation>各命令通用选项：</translation>
    </message>
    <message>
        <source>“fairleadctl help COMMAND” says more. Exit codes: 0 done, 1 refused or failed, 2 wrong usage.</source>
        <translation>详见“fairleadctl help 命令”。退出码：0 完成，1 被拒绝或失败，2 用法错误。</translation>
    </message>
    <message>
        <source>Usage: fairleadctl [OPTION …] %1</source>
        <translation>用法：fairleadctl [选项 …] %1</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>选项：</translation>
    </message>
    <message>
        <source>See fairleadctl help.</source>
        <translation>参见 fairleadctl help。</translation>
    </message>
    <message>
        <source>See fairleadctl help %1.</source>
        <translation>参见 fairleadctl help %1。</translation>
    </message>
    <message>
        <source>A command is missing.</source>
        <translation>缺少命令。</translation>
    </message>
    <message>
        <source>There is no command “%1”; see fairleadctl help.</source>
        <translation>没有命令“%1”；参见 fairleadctl help。</translation>
    </message>
    <message>
        <source>There is no option %1 here.</source>
        <translation>此处没有选项 %1。</translation>
    </message>
    <message>
        <source>%1 wants a value.</source>
        <translation>%1 需要一个值。</translation>
    </message>
    <message>
        <source>%1 takes no value.</source>
        <translation>%1 不带值。</translation>
    </message>
    <message>
        <source>%1 was given twice.</source>
        <translation>%1 重复给出。</translation>
    </message>
    <message>
        <source>%1 is wanted.</source>
        <translation>缺少 %1。</translation>
    </message>
    <message>
        <source>“%1” is one argument too many.</source>
        <translation>多了参数“%1”。</translation>
    </message>
    <message>
        <source>Base</source>
        <translation>基础分</translation>
    </message>
    <message>
        <source>Deductions</source>
        <translation>扣分</translation>
    </message>
    <message>
        <source>Rewards</source>
        <translation>奖励</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>Yuan</source>
        <translation>金额（元）</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>服务单</translation>
    </message>
    <message>
        <source>Ship</source>
        <translation>船舶</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>裁定人</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>已关账</translation>
    </message>
    <message>
        <source>open</source>
        <translation>未关账</translation>
    </message>
    <message>
        <source>This should not have happened; it was logged.</source>
        <translation>发生了不应发生的错误，已记入日志。</translation>
    </message>
    <message>
        <source>zh or en</source>
        <translation>zh 或 en</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>条件</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>a file whose name ends in .xlsx or .csv</source>
        <translation>以 .xlsx 或 .csv 结尾的文件名</translation>
    </message>
    <message>
        <source>left out: only the ledger has days</source>
        <translation>省略：只有台帐才按日期选取</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Cancelled; nothing was written.</source>
        <translation>已取消；没有写入任何内容。</translation>
    </message>
    <message>
        <source>%1 rows written to %2.</source>
        <translation>已把 %1 行写入 %2。</translation>
    </message>
    <message>
        <source>the file, .xlsx or .csv</source>
        <translation>文件，.xlsx 或 .csv</translation>
    </message>
    <message>
        <source>the ledger&apos;s first day; default: from the beginning</source>
        <translation>台帐的第一天；默认从头开始</translation>
    </message>
    <message>
        <source>the ledger&apos;s last day; default: to the end</source>
        <translation>台帐的最后一天；默认到末尾</translation>
    </message>
    <message>
        <source>%1 rows, %2 %</source>
        <translation>%1 行，%2 %</translation>
    </message>
    <message>
        <source>skip, update or refuse</source>
        <translation>skip、update 或 refuse</translation>
    </message>
    <message>
        <source>the name of a mapping; none is kept for this kind</source>
        <translation>列对应方案的名称；此类别尚未保存任何方案</translation>
    </message>
    <message>
        <source>the name of a mapping: %1</source>
        <translation>列对应方案的名称：%1</translation>
    </message>
    <message>
        <source>FIELD=HEADING, with one of the fields %1</source>
        <translation>字段=表头，字段为：%1</translation>
    </message>
    <message>
        <source>%1 rows: %2 new, %3 changed, %4 as they were, %5 skipped, %6 rejected.</source>
        <translation>共 %1 行：新增 %2，更改 %3，无变化 %4，跳过 %5，拒绝 %6。</translation>
    </message>
    <message>
        <source>A dry run: nothing was written.</source>
        <translation>试运行：没有写入任何内容。</translation>
    </message>
    <message>
        <source>Nothing was written: mend the rejected rows, or take the others with --good-rows.</source>
        <translation>没有写入任何内容：请改正被拒绝的行，或用 --good-rows 只导入其余的行。</translation>
    </message>
    <message>
        <source>%1: no column was found for %2. The headings are: %3. Name it with --column FIELD=HEADING.</source>
        <translation>%1：没有找到 %2 对应的列。表头为：%3。请用 --column 字段=表头 指明。</translation>
    </message>
    <message>
        <source>… and %1 more</source>
        <translation>…… 另有 %1 处</translation>
    </message>
    <message>
        <source>The rejected rows are in %1.</source>
        <translation>被拒绝的行已写入 %1。</translation>
    </message>
    <message>
        <source>find the columns as they were kept under this name</source>
        <translation>按以此名称保存的方案对应各列</translation>
    </message>
    <message>
        <source>the heading over a field&apos;s column</source>
        <translation>某字段所在列的表头</translation>
    </message>
    <message>
        <source>keep under this name where the columns were</source>
        <translation>以此名称保存各列的对应方案</translation>
    </message>
    <message>
        <source>the sheet of the workbook; default: its first</source>
        <translation>工作簿中的工作表；默认为第一张</translation>
    </message>
    <message>
        <source>the row of the headings; default: found</source>
        <translation>表头所在的行；默认自动查找</translation>
    </message>
    <message>
        <source>what to do with rows whose record is there; default: skip</source>
        <translation>记录已存在的行如何处理；默认跳过</translation>
    </message>
    <message>
        <source>add the owners, ships and engines that rows name and that aren&apos;t there</source>
        <translation>补建行中提到而尚不存在的船东、船舶和柴油机</translation>
    </message>
    <message>
        <source>take the good rows; default: all or none</source>
        <translation>只导入正确的行；默认全部导入或全不导入</translation>
    </message>
    <message>
        <source>write the rejected rows with their reasons, .xlsx or .csv</source>
        <translation>把被拒绝的行连同原因写入文件，.xlsx 或 .csv</translation>
    </message>
    <message>
        <source>do everything and write nothing</source>
        <translation>全部检查一遍但不写入</translation>
    </message>
    <message>
        <source>a day, YYYY-MM-DD</source>
        <translation>日期，格式 YYYY-MM-DD</translation>
    </message>
    <message>
        <source>print the service ledger of a range of days</source>
        <translation>打印某段日期的售后服务台帐</translation>
    </message>
    <message>
        <source>the first day</source>
        <translation>起始日期</translation>
    </message>
    <message>
        <source>the last day</source>
        <translation>截止日期</translation>
    </message>
    <message>
        <source>write the ledger as a PDF</source>
        <translation>将台帐写成 PDF</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>接报时间</translation>
    </message>
    <message>
        <source>Caller</source>
        <translation>来电人</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>柴油机</translation>
    </message>
    <message>
        <source>Engineers</source>
        <translation>服务人员</translation>
    </message>
    <message>
        <source>Archive no.</source>
        <translation>归档号</translation>
    </message>
    <message>
        <source>Fault or wish</source>
        <translation>故障或需求</translation>
    </message>
    <message>
        <source>a day whose warranty ends before the year 10000</source>
        <translation>保修期满日不超过9999年的日期</translation>
    </message>
    <message>
        <source>Merged into it: %1</source>
        <translation>已并入本单：%1</translation>
    </message>
    <message>
        <source>--by is missing: say who does it, by staff number or name.</source>
        <translation>缺少 --by：请写明经办人（工号或姓名）。</translation>
    </message>
    <message>
        <source>a folder that can be written to</source>
        <translation>可以写入的文件夹</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>所属</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>字节</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>谁</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>withdrawn: %1</source>
        <translation>已撤回：%1</translation>
    </message>
    <message>
        <source>Nothing is attached.</source>
        <translation>没有附件。</translation>
    </message>
    <message>
        <source>list the photos and documents of a ticket, or save them</source>
        <translation>列出服务单的照片和文件，或将其保存</translation>
    </message>
    <message>
        <source>save those that stand into this folder</source>
        <translation>把未撤回的保存到这个文件夹</translation>
    </message>
    <message>
        <source>write a spreadsheet; KIND is party, ship, engine, employee or ledger, in the singular or the plural</source>
        <translation>导出为表格；KIND 为 party、ship、engine、employee 或 ledger，单复数均可</translation>
    </message>
    <message>
        <source>%1: %2 pages</source>
        <translation>%1：%2 页</translation>
    </message>
    <message>
        <source>a file</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>a ticket&apos;s number, or --blank</source>
        <translation>服务单号，或 --blank</translation>
    </message>
    <message>
        <source>write a visit&apos;s printed form, or a blank one</source>
        <translation>输出一次服务的打印表单，或空白表单</translation>
    </message>
    <message>
        <source>the case</source>
        <translation>服务单</translation>
    </message>
    <message>
        <source>which of its visits; the newest if not given</source>
        <translation>第几次服务；不写则为最近一次</translation>
    </message>
    <message>
        <source>the daily sheet of that day alone</source>
        <translation>只要当天的日清表</translation>
    </message>
    <message>
        <source>to be filled in by hand: commissioning or repair</source>
        <translation>手工填写用：commissioning 或 repair</translation>
    </message>
    <message>
        <source>write the form as a PDF</source>
        <translation>把表单存为 PDF</translation>
    </message>
    <message>
        <source>… and %1 more rows skipped</source>
        <translation>……另有 %1 行被跳过</translation>
    </message>
    <message>
        <source>take a spreadsheet in (docs/import.md); KIND is party, ship, engine, employee or ledger, in the singular or the plural</source>
        <translation>导入表格（见 docs/import.md）；KIND 为 party、ship、engine、employee 或 ledger，单复数均可</translation>
    </message>
    <message>
        <source>party, ship, engine, employee or ledger, or one of these in the plural</source>
        <translation>party、ship、engine、employee 或 ledger，或其复数形式</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>整数</translation>
    </message>
    <message>
        <source>points like 100.00</source>
        <translation>分数，如 100.00</translation>
    </message>
    <message>
        <source>NAME=VALUE, with one of the names %1</source>
        <translation>NAME=VALUE，其中 NAME 为以下之一：%1</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>含义</translation>
    </message>
    <message>
        <source>show the company settings; change them, in the name of --by</source>
        <translation>显示公司设置；以 --by 所指人员的名义更改</translation>
    </message>
    <message>
        <source>gives a setting another value</source>
        <translation>给设置一个新值</translation>
    </message>
    <message>
        <source>either --close or --reopen</source>
        <translation>--close 与 --reopen 二者择一</translation>
    </message>
    <message>
        <source>the staff number of somebody on the sheet</source>
        <translation>考核表上某人的工号</translation>
    </message>
    <message>
        <source>%1, %2: %3 and %4 are kept, %5 and %6 were counted</source>
        <translation>%1，%2：保存的为 %3 和 %4，重算为 %5 和 %6</translation>
    </message>
    <message>
        <source>%1 sums counted anew, %2 differ.</source>
        <translation>重算了 %1 个合计，%2 个不一致。</translation>
    </message>
    <message>
        <source>write the month as a workbook, its sums as formulas</source>
        <translation>将考核月写成工作簿，合计为公式</translation>
    </message>
    <message>
        <source>write the payout list of the rewards as a PDF</source>
        <translation>将奖金发放表写成 PDF</translation>
    </message>
    <message>
        <source>only the sheet of that person</source>
        <translation>仅该员工的考核表</translation>
    </message>
    <message>
        <source>a file for each person: FILE-STAFFNO</source>
        <translation>每人一个文件：文件名-工号</translation>
    </message>
    <message>
        <source>open the closed month again, in the name of --by</source>
        <translation>以 --by 的名义重新开账</translation>
    </message>
    <message>
        <source>count all months anew and compare with the sums that are kept</source>
        <translation>重算所有月份，并与保存的合计比较</translation>
    </message>
    <message>
        <source>a file; PostgreSQL is backed up with pg_dump</source>
        <translation>文件；PostgreSQL 请用 pg_dump 备份</translation>
    </message>
    <message>
        <source>%1 is a copy of the database, and was proved by opening it.</source>
        <translation>%1 是数据库的副本，已打开验证。</translation>
    </message>
    <message>
        <source>copy the database, in use or not, to a new file</source>
        <translation>把数据库（可正在使用）复制到新文件</translation>
    </message>
</context>
<context>
    <name>fairlead::ui::AbsenceForms</name>
    <message>
        <source>Absence</source>
        <translation>缺勤</translation>
    </message>
    <message>
        <source>Whole days on which somebody can&apos;t be sent to a customer.</source>
        <translation>整天不能派往客户处的日子。</translation>
    </message>
    <message>
        <source>&amp;Engineer</source>
        <translation>工程师(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>类别(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;First day</source>
        <translation>第一天(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Last day</source>
        <translation>最后一天(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>备注(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Record</source>
        <translation>登记(&amp;R)</translation>
    </message>
    <message>
        <source>Cancel an absence</source>
        <translation>取消缺勤</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>原因(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Cancel the absence</source>
        <translation>取消缺勤(&amp;C)</translation>
    </message>
</context>
<context>
    <name>fairlead::ui::ActingChooser</name>
    <message>
        <source>Choose…</source>
        <translation>请选择…</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>&amp;Working here:</source>
        <translation>当前人员(&amp;W)：</translation>
    </message>
    <message>
        <source>Who is working here</source>
        <translation>当前人员</translation>
    </message>
    <message>
        <source>Everything is recorded in this person&apos;s name</source>
        <translation>所有记录均以此人名义保存</translation>
    </message>
</context>
<context>
    <name>fairlead::ui::AppointmentFields</name>
    <message>
        <source>&amp;Entry time</source>
        <translation>进场时间(&amp;E)</translation>
    </message>
    <message>
        <source>Planned en&amp;d</source>
        <translation>计划结束(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Kind of place</source>
        <translation>地点类别(&amp;K)</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>不清楚</translation>
    </message>
    <message>
        <source>P&amp;ort</source>
        <translation>港口(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Place</source>
        <translation>地点(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Contact person</source>
        <translation>联系人(&amp;C)</translation>
    </message>
    <message>
        <source>P&amp;hone</source>
        <translation>电话(&amp;H)</translation>
    </message>
    <message>
        <source>Customer&apos;s r&amp;ules</source>
        <translation>客户规定(&amp;U)</translation>
    </message>
    <message>
        <source>A&amp;greed at</source>
        <translation>约定于(&amp;G)</translation>
    </message>
    <message>
        <source>Two days ahead (A1.4): %1</source>
        <translation>提前两天（A1.4）：%1</translation>
    </message>
</context>
<context>
    <name>fairlead::ui::AppraisalTab</name>
    <message>
        <source>Proposals</source>
        <translation>提议</translation>
    </message>
    <message>
        <source>Undecided</source>
        <translation>未裁定</translation>
    </message>
    <message>
        <source>Proven, to be decided</source>
        <translation>已证实，待裁定</translation>
    </message>
    <message>
        <source>Something is open</source>
        <translation>尚有未决条件</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>已裁定</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>No proposals here. The rules make them from what is on record.</source>
        <translation>这里没有提议。规则会根据记录自动提出。</translation>
    </message>
    <message>
        <source>Month sheet</source>
        <translation>月度考核表</translation>
    </message>
    <message>
        <source>Enter by &amp;hand…</source>
        <translation>手工录入(&amp;H)…</translation>
    </message>
    <message>
        <source>About &amp;me</source>
        <translation>与我有关(&amp;M)</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月份</translation>
    </message>
    <message>
        <source>Empty: all months</source>
        <translation>留空：全部月份</translation>
    </message>
    <message>
        <source>Appraisal</source>
        <translation>考核</translation>
    </message>
    <message>
        <source>The same decision on the selected proposals</source>
        <translation>对所选提议作同一裁定</translation>
    </message>
    <message>
        <source>&amp;Verdict</source>
        <translation>裁定(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>理由(&amp;R)</translation>
    </message>
    <message>
        <source>Select the proposals first: Shift or Ctrl with the arrow keys, or Ctrl+A for all.</source>
        <translation>请先选中提议：按住 Shift 或 Ctrl 用方向键，Ctrl+A 全选。</translation>
    </message>
    <message>
        <source>Decide on the selected proposals…</source>
        <translation>批量裁定所选提议…</translation>
    </message>
    <message>
        <source>Rulebook</source>
        <translation>规则库</translation>
    </message>
</context>
<context>
    <name>fairlead::ui::AttachmentField</name>
    <message>
        <source>Files being read: %1</source>
        <translation>正在读取的文件：%1</translation>
    </message>
    <message>
        <source>Picture %1</source>
        <translation>图片 %1</translation>
    </message>
</context>
<context>
    <name>fairlead::ui::AttachmentHeading</name>
    <message>
        <source>daily sheet of %1</source>
        <translation>%1 日清表</translation>
    </message>
    <message>
        <source>work order</source>
        <translation>工作单</translation>
    </message>
    <message>
        <source>signature of %1</source>
        <translation>%1 的签字</translation>
    </message>
    <message>
        <source>complaint of %1</source>
        <translation>%1 的投诉</translation>
    </message>
    <message>
        <source>praise of %1</source>
        <translation>%1 的表扬</translation>
    </message>
    <message>
        <source>data backup of %1</source>
        <translation>%1 的数据备份</translation>
    </message>
    <message>
        <source>breach of %1</source>
        <translation>%1 的违规</translation>
    </message>
    <message>
        <source>The case</source>
        <translation>服务单</translation>
    </message>
    <message>
        <source>Call of %1</source>
        <translation>%1 来电</translation>
    </message>
    <message>
        <source>Phone guidance of %1</source>
        <translation>%1 电话指导</translation>
    </message>
    <message>
        <source>Visit %1</source>
        <translation>第 %1 次服务</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>fairlead::ui::AttachmentOpener</name>
    <message>
        <source>“%1” can be opened as soon as it is saved.</source>
        <translation>“%1”保存之后才能打开。</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>No program of this computer opens “%1”. Save it, and open it elsewhere.</source>
        <translation>这台电脑上没有程序能打开“%1”。请另存后在别处打开。</translation>
    </message>
    <message>
        <source>Not opened from here</source>
        <translation>不在这里打开</translation>
    </message>
    <message>
        <source>“%1” isn&apos;t opened from here: files of this kind can do harm.</source>
        <translation>“%1”不在这里打开：这类文件可能有害。</translation>
    </message>
    <message>
        <source>Save it only when you know who it is from and what it is for.</source>
        <translation>只有清楚它来自谁、作什么用时才保存。</translation>
    </message>
    <message>
        <source>&amp;Save as…</source>
        <translation>另存为(&amp;S)…</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>另存为</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>已保存为 %1。</translation>
    </message>
    <message>
        <source>%1 couldn&apos;t be written.</source>
        <translation>无法写入 %1。</translation>
    </message>
</context>
<context>
    <name>fairlead::ui::AttachmentPane</name>
    <message>
        <source>%1 · %2 · %3</source>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>withdrawn by %1: %2</source>
        <translation>%1 撤回：%2</translation>
    </message>
    <message>
        <source>Choose first who is working here, at the top right of the window.</source>
        <translation>请先在窗口右上角选择由谁操作。</translation>
    </message>
    <message>
        <source>Files being stored: %1</source>
        <translation>正在保存的文件：%1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>fairlead::ui::AttachmentView</name>
    <message>
        <source>Attach files</source>
        <translation>添加附件</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>附件</translation>
    </message>
    <message>
        <source>Attach files…</source>
        <translation>添加附件…</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>回车</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>另存为…</translation>
    </message>
    <message>
        <source>Caption…</source>
        <translation>说明…</translation>
    </message>
    <message>
        <source>Withdraw…</source>
        <translation>撤回…</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除键</translation>
    </message>
    <message>
        <source>Drop files and pictures here, or paste them with Ctrl+V.</source>
        <translation>把文件或图片拖到这里，或按 Ctrl+V 粘贴。</translation>
    </message>
    <message>
        <source>Caption:</source>
        <translation>说明：</translation>
    </message>
    <message>
        <source>Why is it withdrawn?</source>
        <translation>为什么撤回？</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>确定</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>撤回</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>fairlead::ui::AttachmentViewer</name>
    <message>
        <source>This picture can&apos;t be shown here: it is damaged or too large. It can still be saved.</source>
        <translation>无法在此显示这张图片：已损坏或过大。仍可另存。</translation>
    </message>
    <message>
        <source>This PDF can&apos;t be shown here: it is damaged or locked. It can still be saved.</source>
        <translation>无法在此显示这个 PDF：已损坏或已加密。仍可另存。</translation>
    </message>
    <message>
        <source>This page can&apos;t be shown.</source>
        <translation>这一页无法显示。</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>适合窗口</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>放大</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>缩小</translation>
    </message>
    <message>
        <source>Turn</source>
        <translation>旋转</translation>
    </message>
    <message>
        <source>R, or Shift+R the other way</source>
        <translation>R；Shift+R 反向</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>上一页</translation>
    </message>
    <message>
        <source>Page Up</source>
        <translation>Page Up</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>下一页</translation>
    </message>
    <message>
        <source>Page Down</source>
        <translation>Page Down</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>第 %1 页，共 %2 页</translation>
    </message>
</context>
<context>
    <name>fairlead::ui::Badges</name>
    <message>
        <source>Improper use</source>
        <translation>使用不当</translation>
    </message>
    <message>
        <source>Undecided</source>
        <translation>保修未定</translation>
    </message>
    <message>
        <source>In warranty</source>
        <translation>保修内</translation>
    </message>
    <message>
        <source>Out of warranty</source>
        <translation>保修外</translation>
    </message>
</context>
<context>
    <name>fairlead::ui::BulkPanel</name>
    <message>
        <source>Changed</source>
        <translation>已更改</translation>
    </message>
    <message>
        <source>Will change</source>
        <translation>将更改</translation>
    </message>
    <message>
        <source>It is so already</source>
        <translation>已经如此</translation>
    </message>
    <message>
        <source>Rests on something else than the first one: look at it by itself</source>
        <translation>与第一条的依据不同，请单独处理</translation>
    </message>
    <message>
        <source>Changed: %L1. As it was: %L2. Refused: %L3.</source>
        <translation>已更改 %L1 条，未变 %L2 条，被拒 %L3 条。</translation>
    </message>
    <message>
        <source>Will change: %L1. As it is: %L2. Refused: %L3.</source>
        <translation>将更改 %L1 条，不变 %L2 条，被拒 %L3 条。</translation>
    </message>
    <message>
        <source>&amp;Change %L1</source>
        <translation>更改 %L1 条(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Change</source>
        <translation>更改(&amp;C)</translation>
    </message>
    <message>
        <source>What</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>What becomes of it</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>What will change</source>
        <translation>将要更改的内容</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>关闭(&amp;L)</translation>
    </message>
</context>
<context>
    <name>fairlead::ui::BusyIndicator</name>
    <message>
        <source>Working…</source>
        <translation>正在处理…</translation>
    </message>
    <message>
        <source>Waiting for the database</source>
        <translation>正在等待数据库</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Cancel loading</source>
        <translation>取消加载</translation>
    </message>
</context>
<context>
    <name>fairlead::ui::CallForm</name>
    <message>
        <source>Call of %1</source>
        <translation>%1 的来电</translation>
    </message>
    <message>
        <source>&amp;Log the call</source>
        <translation>登记(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Engine</source>
        <translation>柴油机(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Ship</source>
        <translation>船舶(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Case</source>
        <translation>服务单(&amp;C)</translation>
    </message>
    <message>
        <source>a new case</source>
        <translation>新建服务单</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>类别(&amp;K)</translation>
    </message>
    <message>
        <source>C&amp;ontact</source>
        <translation>联系人(&amp;O)</translation>
    </message>
    <message>
        <source>Caller&apos;s &amp;name</source>
        <translation>来电人(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Phone</source>
        <translation>电话(&amp;P)</translation>
    </message>
    <message>
        <source>P&amp;riority</source>
        <translation>紧急程度(&amp;R)</translation>
    </message>
    <message>
        <source>C&amp;hannel</source>
        <translation>渠道(&amp;H)</translation>
    </message>
    <message>
        <source>Rece&amp;ived at</source>
        <translation>接听时间(&amp;I)</translation>
    </message>
    <message>
        <source>join %1 (%2): %3</source>
        <translation>并入 %1（%2）：%3</translation>
    </message>
    <message>
        <source>&amp;Who or what</source>
        <translation>来电对象(&amp;W)</translation>
    </message>
    <message>
        <source>What the caller sa&amp;ys</source>
        <translation>来电内容(&amp;Y)</translation>
    </message>
    <message>
        <source>any part of a phone, name, ship, IMO, hull or serial number</source>
        <translation>电话、姓名、船名、IMO、船号或机号的任意部分，也可用拼音首字母</translation>
    </message>
    <message>
        <source>&amp;Attachments</source>
        <translation>附件(&amp;A)</translation>
    </message>
</context>
<context>
    <name>fairlead::ui::CallerAside</name>
    <message>
        <source>Last cases and what solved them</source>
        <translation>近期服务单及解决办法</translation>
    </message>
    <message>
        <source>Similar faults and what solved them</source>
        <translation>类似故障及解决办法</translation>
    </message>
    <message>
        <source>%1 % alike</source>
        <translation>相似度 %1%</translation>
    </message>
    <message>
        <source>Warranty</source>
        <translation>保修</translation>
    </message>
    <message>
        <source>The call is about this engine</source>
        <translation>本次来电涉及这台柴油机</translation>
    </message>
    <message>
        <source>A contract runs until %1.</source>
        <translation>服务合同有效至 %1。</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>船东</translation>
    </message>
    <message>
        <source>Yard</source>
        <translation>船厂</translation>
    </message>
    <message>
        <source>Design</source>
        <translation>设计院</translation>
    </message>
    <message>
        <source>People</source>
        <translation>相关单位和联系人</translation>
    </message>
    <message>
        <source>This is who calls</source>
        <translation>来电人就是此联系人</translation>
    </message>
    <message>
        <source>Open cases: does the call belong to one of them?</source>
        <translation>未结服务单：本次来电是否属于其中之一？</translation>
    </message>
    <message>
        <source>joined</source>
        <translation>已并入</translation>
    </message>
    <message>
        <source>likely the same</source>
        <translation>很可能是同一故障</translation>
    </message>
    <message>
        <source>Open a new one</source>
        <translation>改为新建</translation>
    </message>
    <message>
        <source>Join this case</source>
        <translation>并入此单</translation>
    </message>
    <message>
        <source>Open a new case instead of joining %1</source>
        <translation>不并入 %1，改为新建服务单</translation>
    </message>
    <message>
        <source>Join %1</source>
        <translation>并入 %1</translation>
    </message>
    <message>
        <source>Cause: %1</source>
        <translation>原因：%1</translation>
    </message>
    <message>
        <source>Done: %1</source>
        <translation>措施：%1</translation>
    </message>
    <message>
        <source>By phone: %1</source>
        <translation>电话指导：%1</translation>
    </message>
    <message>
        <source>Parts: %1</source>
        <translation>用件：%1</translation>
    </message>
</context>
<context>
    <name>fairlead::ui::CandidateTable</name>
    <message>
        <source>Candidates</source>
        <translation>候选工程师</translation>
    </message>
    <message>
        <source>Engineer</source>
        <translation>工程师</translation>
    </message>
    <message>
        <source>At that time</source>
        <translation>届时</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>资格</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>工作量</translation>
    </message>
</context>
<context>
    <name>fairlead::ui::CaseForm</name>
    <message>
        <source>Visit %1, %2</source>
        <translation>第 %1 次，%2</translation>
    </message>
    <message>
        <source>Visit %1</source>
        <translation>第 %1 次现场服务</translation>
    </message>
    <message>
        <source>&amp;Visit</source>
        <translation>现场服务(&amp;V)</translation>
    </message>
</context>
<context>
    <name>fairlead::ui::CaseHeader</name>
    <message>
        <source>Ship and engine not known yet</source>
        <translation>船舶和柴油机尚未确定</translation>
    </message>
    <message>
        <source>Improper use: %1</source>
        <translation>使用不当：%1</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation>下一步：%1</translation>
    </message>
    <message>
        <source>%1 still wants: %2</source>
        <translation>%1还缺：%2</translation>
    </message>
    <message>
        <source>%1 (with %2)</source>
        <translation>%1（含 %2）</translation>
    </message>
    <message>
        <source>Daily sheets open before that: %1</source>
        <translation>此前未交日清表：%1 天</translation>
    </message>
</context>
<context>
    <name>fairlead::ui::CaseLines</name>
    <message>
        <source>Calls</source>
        <translation>来电</translation>
    </message>
    <message>
        <source>Guidance by phone</source>
        <translation>电话指导</translation>
    </message>
    <message>
        <source>By a specialist</source>
        <translation>专业技术人员</translation>
    </message>
    <message>
        <source>By the call receiver</source>
        <translation>接线员</translation>
    </message>
    <message>
        <source>Visit %1</source>
        <translation>第 %1 次现场服务</translation>
    </message>
    <message>
        <source>Appointment</source>
        <translation>预约</translation>
    </message>
    <message>
        <source>entry %1</source>
        <translation>进场 %1</translation>
    </message>
    <message>
        <source>New time agreed</source>
        <translation>改约</translation>
    </message>
    <message>
        <source>told %1 before the 2 h limit</source>
        <translation>距 2 小时限提前 %1 通知</translation>
    </message>
    <message>
        <source>told %1 too late</source>
        <translation>通知迟了 %1</translation>
    </message>
    <message>
        <source>apologised</source>
        <translation>已致歉</translation>
    </message>
    <message>
        <source>no apology on record</source>
        <translation>无致歉记录</translation>
    </message>
    <message>
        <source>%1 (lead)</source>
        <translation>%1（负责人）</translation>
    </message>
    <message>
        <source>Crew</source>
        <translation>服务人员</translation>
    </message>
    <message>
        <source>planned until %1</source>
        <translation>计划至 %1</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>已备好</translation>
    </message>
    <message>
        <source>not ready</source>
        <translation>未备好</translation>
    </message>
    <message>
        <source>Arrival</source>
        <translation>到达</translation>
    </message>
    <message>
        <source>%1 late</source>
        <translation>迟到 %1</translation>
    </message>
    <message>
        <source>Cause for being late</source>
        <translation>迟到原因</translation>
    </message>
    <message>
        <source>Data backup</source>
        <translation>数据备份</translation>
    </message>
    <message>
        <source>Breach</source>
        <translation>违规</translation>
    </message>
    <message>
        <source>Departure</source>
        <translation>离场</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>已完工</translation>
    </message>
    <message>
        <source>unfinished: a next visit</source>
        <translation>未完工：需再次服务</translation>
    </message>
    <message>
        <source>waits for review</source>
        <translation>待审核</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>已通过</translation>
    </message>
    <message>
        <source>returned: %1</source>
        <translation>已退回：%1</translation>
    </message>
    <message>
        <source>Daily sheet of %1</source>
        <translation>%1 日清表</translation>
    </message>
    <message>
        <source>Complaint</source>
        <translation>投诉</translation>
    </message>
    <message>
        <source>Praise</source>
        <translation>表扬</translation>
    </message>
    <message>
        <source>Work order</source>
        <translation>工作单</translation>
    </message>
    <message>
        <source>%1 of %2 signed</source>
        <translation>%2 人中 %1 人已签字</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>签字</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>提交审核</translation>
    </message>
    <message>
        <source>Review, round %1</source>
        <translation>第 %1 轮审核</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>合格</translation>
    </message>
    <message>
        <source>failed: %1</source>
        <translation>不合格：%1</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>已归档</translation>
    </message>
    <message>
        <source>CRM %1</source>
        <translation>CRM %1</translation>
    </message>
    <message>
        <source>Follow-ups</source>
        <translation>回访</translation>
    </message>
    <message>
        <source>due until %1</source>
        <translation>%1 前完成</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>已接通</translation>
    </message>
    <message>
        <source>Not reached</source>
        <translation>未接通</translation>
    </message>
    <message>
        <source>site cleaned</source>
        <translation>现场已清洁</translation>
    </message>
    <message>
        <source>site not cleaned</source>
        <translation>现场未清洁</translation>
    </message>
    <message>
        <source>Proposals</source>
        <translation>提议</translation>
    </message>
    <message>
        <source>the program</source>
        <translation>系统</translation>
    </message>
    <message>
        <source>Correction</source>
        <translation>更正</translation>
    </message>
    <message>
        <source>Open from visit %1</source>
        <translation>第 %1 次现场服务遗留</translation>
    </message>
    <message>
        <source>Customer&apos;s rules</source>
        <translation>客户规定</translation>
    </message>
    <message>
        <source>Overruled</source>
        <translation>破例</translation>
    </message>
    <message>
        <source>draft, not submitted</source>
        <translation>草稿，未提交</translation>
    </message>
    <message>
        <source>Part used</source>
        <translation>所用备件</translation>
    </message>
</context>
<context>
    <name>fairlead::ui::CasePane</name>
    <message>
        <source>entered %1</source>
        <translation>录入于 %1</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>事实</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史</translation>
    </message>
    <message>
        <source>Facts of the case</source>
        <translation>服务单的事实</translation>
    </message>
    <message>
        <source>History of the case</source>
        <translation>服务单的历史</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>What</source>
        <translation>事项</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>附件</translation>
    </message>
    <message>
        <source>Attachments (%1)</source>
        <translation>附件（%1）</translation>
    </message>
    <message>
        <source>Case %1 is in the state “%2”: this can&apos;t be done with it now.</source>
        <translation>服务单 %1 处于“%2”状态，现在不能这样做。</translation>
    </message>
</context>
<context>
    <name>fairlead::ui::CaseTab</name>
    <message>
        <source>Choose a case in the list to see it here.</source>
        <translation>在列表中选择服务单，在此查看。</translation>
    </message>
</context>
<context>
    <name>fairlead::ui::CheckPage</name>
    <message>
        <source>The database failed while the file was checked: check again.</source>
        <translation>检查文件时数据库出错：请重新检查。</translation>
    </message>
    <message>
        <source>The check was stopped; check again to go on. Nothing was written.</source>
        <translation>检查已停止；要继续请重新检查。没有写入任何内容。</translation>
    </message>
    <message>
        <source>%1 There is nothing to import.</source>
        <translation>%1没有可导入的内容。</translation>
    </message>
    <message>
        <source>&amp;Preview: the first rows and the bad ones</source>
        <translation>预览(&amp;P)：前面的行和有问题的行</translation>
    </message>
    <message>
        <source>&amp;Preview</source>
        <translation>预览(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Duplicates</source>
        <translation>重复记录(&amp;D)</translation>
    </message>
    <message>
        <source>Skip: what is there stays as it is</source>
        <translation>跳过：已有记录保持不变</translation>
    </message>
    <message>
        <source>Update: the file&apos;s values are taken</source>
        <translation>更新：采用文件中的值</translation>
    </message>
    <message>
        <source>Add &amp;missing owners, ships and engines</source>
        <translation>添加缺少的船东、船舶和柴油机(&amp;M)</translation>
    </message>
    <message>
        <source>Check a&amp;gain</source>
        <translation>重新检查(&amp;G)</translation>
    </message>
    <message>
        <source>Preview of the rows</source>
        <translation>各行预览</translation>
    </message>
    <message>
        <source>%1 rows: %2 new, %3 changed, %4 the same, %5 skipped, %6 bad.</source>
        <translation>共 %1 行：新增 %2，更改 %3，相同 %4，跳过 %5，有问题 %6。</translation>
    </message>
    <message>
        <source>Choose the column for: %1</source>
        <translation>请选择对应的列：%1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>检查</translation>
    </message>
    <message>
        <source>What is &amp;wrong or skipped (the first %1 of %2; Enter shows the row)</source>
        <translation>有误或跳过的行(&amp;W)（前 %1 条，共 %2 条；按回车查看该行）</translation>
    </message>
    <message>
        <source>What is &amp;wrong or skipped (Enter shows the row)</source>
        <translation>有误或跳过的行(&amp;W)（按回车查看该行）</translation>
    </message>
    <message>
        <source>What is wrong or skipped</source>
        <translation>有误或跳过的行</translation>
    </message>
</context>
<context>
    <name>fairlead::ui::ColumnsPage</name>
    <message>
        <source>(leave out)</source>
        <translation>（不导入）</translation>
    </message>
    <message>
        <source>%1 (required)</source>
        <translation>%1（必填）</translation>
    </message>
    <message>
        <source>What column %1 is: %2</source>
        <translation>%1 列是什么：%2</translation>
    </message>
    <message>
        <source>Several columns are chosen for: %1</source>
        <translation>选择了多个列：%1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Every required field has its column; %1 of %2 columns are taken.</source>
        <translation>必填字段都有对应的列；共 %2 列，导入 %1 列。</translation>
    </message>
    <message>
        <source>Choose the column for: %1</source>
        <translation>请选择对应的列：%1</translation>
    </message>
    <message>
        <source>Guessed from the headings</source>
        <translation>按标题推测</translation>
    </message>
    <message>
        <source>Kept as “%1”.</source>
        <translation>已保存为“%1”。</translation>
    </message>
    <message>
        <source>Remove the template?</source>
        <translation>删除模板？</translation>
    </message>
    <message>
        <source>Remove the template “%1”?</source>
        <translation>删除模板“%1”？</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>删除(&amp;R)</translation>
    </message>
    <message>
        <source>“%1” was removed; the columns stay as they are shown.</source>
        <translation>已删除“%1”；各列保持现在的选择。</translation>
    </message>
    <message>
        <source>&amp;Template</source>
        <translation>模板(&amp;T)</translation>
    </message>
    <message>
        <source>Remove this template</source>
        <translation>删除此模板</translation>
    </message>
    <message>
        <source>Keep &amp;as</source>
        <translation>保存为(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>保存(&amp;K)</translation>
    </message>
    <message>
        <source>Keep these columns as a template for files of the same make</source>
        <translation>把这些列保存为模板，供同类文件使用</translation>
    </message>
    <message>
        <source>Columns of the file</source>
        <translation>文件的列</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>First values</source>
        <translation>前几个值</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>含义</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
</context>
<context>
    <name>fairlead::ui::ContactForm</name>
    <message>
        <source>Change %1</source>
        <translation>修改 %1</translation>
    </message>
    <message>
        <source>New contact at %1</source>
        <translation>%1 的新联系人</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>姓名(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Phones, one a line</source>
        <translation>电话，每行一个(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
</context>
<context>
    <name>fairlead::ui::CrewCheck</name>
    <message>
        <source>Reason to &amp;overrule</source>
        <translation>破例理由(&amp;O)</translation>
    </message>
    <message>
        <source>To do it all the same, give a reason; it stays on record.</source>
        <translation>仍要这样安排，请写明理由，理由会留档。</translation>
    </message>
    <message>
        <source>It can be saved; a reason stays on record.</source>
        <translation>可以保存；写了理由会留档。</translation>
    </message>
</context>
<context>
    <name>fairlead::ui::CrewChoice</name>
    <message>
        <source>nobody in particular</source>
        <translation>不指定</translation>
    </message>
</context>
<context>
    <name>fairlead::ui::DatabaseOpener</name>
    <message>
        <source>Demonstration</source>
        <translation>演示数据库</translation>
    </message>
    <message>
        <source>Fairlead can&apos;t open %1.
%2</source>
        <translation>售后服务台无法打开 %1。
%2</translation>
    </message>
</context>
<context>
    <name>fairlead::ui::DateField</name>
    <message>
        <source>Calendar for %1</source>
        <translation>%1的日历</translation>
    </message>
    <message>
        <source>Calendar (Alt+Down)</source>
        <translation>日历（Alt+↓）</translation>
    </message>
</context>
<context>
    <name>fairlead::ui::DateTimeField</name>
    <message>
        <source>Now, for %1</source>
        <translation>%1取当前时间</translation>
    </message>
    <message>
        <source>Now (Ctrl+Shift+T)</source>
        <translation>当前时间（Ctrl+Shift+T）</translation>
    </message>
</context>
<context>
    <name>fairlead::ui::DeadlineWatch</name>
    <message>
        <source>What is due</source>
        <translation>到期事项</translation>
    </message>
    <message>
        <source>Deadlines</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>Deadlines missed: %1 · near: %2</source>
        <translation>已超期限：%1 · 临近：%2</translation>
    </message>
</context>
<context>
    <name>fairlead::ui::DecisionForms</name>
    <message>
        <source>Decision: %1</source>
        <translation>裁定：%1</translation>
    </message>
    <message>
        <source>Points, persons and month count only when you amend.</source>
        <translation>分值、人员和月份仅在变更裁定时有效。</translation>
    </message>
    <message>
        <source>&amp;Verdict</source>
        <translation>裁定(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>理由(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Points</source>
        <translation>分值(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Yuan</source>
        <translation>金额（元）(&amp;Y)</translation>
    </message>
    <message>
        <source>P&amp;ersons</source>
        <translation>人员(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Month</source>
        <translation>月份(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Decide</source>
        <translation>裁定(&amp;D)</translation>
    </message>
    <message>
        <source>Objection: %1</source>
        <translation>申诉：%1</translation>
    </message>
    <message>
        <source>A second person has to answer it before the month can be closed.</source>
        <translation>关账前须由另一人答复。</translation>
    </message>
    <message>
        <source>What &amp;speaks against it</source>
        <translation>申诉理由(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Object</source>
        <translation>申诉(&amp;O)</translation>
    </message>
    <message>
        <source>Answer: %1</source>
        <translation>答复：%1</translation>
    </message>
    <message>
        <source>&amp;Answer</source>
        <translation>答复(&amp;A)</translation>
    </message>
    <message>
        <source>Ans&amp;wer</source>
        <translation>答复(&amp;W)</translation>
    </message>
    <message>
        <source>Entry by hand</source>
        <translation>手工录入</translation>
    </message>
    <message>
        <source>For what the rules can&apos;t see. Somebody else decides on it.</source>
        <translation>用于规则看不到的事项，由他人裁定。</translation>
    </message>
    <message>
        <source>&amp;Clause</source>
        <translation>条款(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Person</source>
        <translation>人员(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Ticket</source>
        <translation>服务单(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Happened on</source>
        <translation>发生日期(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Facts</source>
        <translation>事实(&amp;F)</translation>
    </message>
    <message>
        <source>P&amp;oints</source>
        <translation>分值(&amp;O)</translation>
    </message>
    <message>
        <source>P&amp;ropose</source>
        <translation>提议(&amp;R)</translation>
    </message>
    <message>
        <source>Take back: %1</source>
        <translation>冲销：%1</translation>
    </message>
    <message>
        <source>What was decided counts once more with the opposite sign, and the proposal waits for another decision. Both stay on the sheet; where the month is closed, it is the next open one.</source>
        <translation>原裁定以相反符号再计一次，提议等待重新裁定。两者都保留在考核表上；当月已关账的，计入下一个未关账的月份。</translation>
    </message>
    <message>
        <source>&amp;Take back</source>
        <translation>冲销(&amp;T)</translation>
    </message>
    <message>
        <source>A&amp;ttachments</source>
        <translation>附件(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Evidence</source>
        <translation>证据(&amp;E)</translation>
    </message>
</context>
<context>
    <name>fairlead::ui::DeliveryForm</name>
    <message>
        <source>Delivery of %1</source>
        <translation>%1 交付</translation>
    </message>
    <message>
        <source>Calls to owner, shipyard and design institute come due within 15 days of it (A4.1).</source>
        <translation>交付后 15 天内须回访船东、船厂和设计院（A4.1）。</translation>
    </message>
    <message>
        <source>&amp;Delivered on</source>
        <translation>交付日期(&amp;D)</translation>
    </message>
    <message>
        <source>Who &amp;calls</source>
        <translation>回访员(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
</context>
<context>
    <name>fairlead::ui::DeskClient</name>
    <message>
        <source>The answer to saving was lost. Save again: what was saved already isn&apos;t saved twice.</source>
        <translation>未收到保存结果。请再次保存：已保存的内容不会重复保存。</translation>
    </message>
</context>
<context>
    <name>fairlead::ui::DifferencesField</name>
    <message>
        <source>Choose which is right</source>
        <translation>请选择正确的一个</translation>
    </message>
</context>
<context>
    <name>fairlead::ui::DispatchActions</name>
    <message>
        <source>A&amp;ppointment…</source>
        <translation>预约(&amp;P)…</translation>
    </message>
    <message>
        <source>Appointment: %1</source>
        <translation>预约：%1</translation>
    </message>
    <message>
        <source>The entry time and contact person settled with the customer.</source>
        <translation>与客户商定的进场时间和联系人。</translation>
    </message>
    <message>
        <source>Planned en&amp;d</source>
        <translation>计划结束(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Agree</source>
        <translation>确认预约(&amp;A)</translation>
    </message>
    <message>
        <source>Ass&amp;ign…</source>
        <translation>派工(&amp;I)…</translation>
    </message>
    <message>
        <source>Crew: %1</source>
        <translation>服务人员：%1</translation>
    </message>
    <message>
        <source>&amp;Lead</source>
        <translation>负责人(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Members</source>
        <translation>成员(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;When</source>
        <translation>时间(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Assign</source>
        <translation>派工(&amp;A)</translation>
    </message>
    <message>
        <source>New &amp;time…</source>
        <translation>改约(&amp;T)…</translation>
    </message>
    <message>
        <source>New time: %1</source>
        <translation>改约：%1</translation>
    </message>
    <message>
        <source>Agreed is %1. The customer must be told at least 2 h before; with less notice that time stands.</source>
        <translation>已约定 %1。须至少提前 2 小时通知客户，否则仍以原时间为准。</translation>
    </message>
    <message>
        <source>Customer &amp;told at</source>
        <translation>通知客户时间(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;New entry time</source>
        <translation>新进场时间(&amp;N)</translation>
    </message>
    <message>
        <source>Apologi&amp;sed</source>
        <translation>已致歉(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>理由(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Record</source>
        <translation>记录(&amp;R)</translation>
    </message>
    <message>
        <source>P&amp;reparation…</source>
        <translation>服务准备(&amp;R)…</translation>
    </message>
    <message>
        <source>Preparation: %1</source>
        <translation>服务准备：%1</translation>
    </message>
    <message>
        <source>One entry of the checklist. How it stood at arrival is evidence for A1.3 and B3.3.</source>
        <translation>清单中的一项。到达时的状态是 A1.3、B3.3 的依据。</translation>
    </message>
    <message>
        <source>&amp;Item</source>
        <translation>项目(&amp;I)</translation>
    </message>
    <message>
        <source>Rea&amp;dy</source>
        <translation>已备好(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>备注(&amp;N)</translation>
    </message>
    <message>
        <source>Plan &amp;visit…</source>
        <translation>安排上门(&amp;V)…</translation>
    </message>
    <message>
        <source>Visit: %1</source>
        <translation>上门安排：%1</translation>
    </message>
    <message>
        <source>Entry time and contact settled with the customer, and who goes.</source>
        <translation>与客户商定的进场时间和联系人，以及派谁去。</translation>
    </message>
    <message>
        <source>&amp;Plan</source>
        <translation>安排(&amp;P)</translation>
    </message>
    <message>
        <source>The entry time is %1.</source>
        <translation>进场时间是 %1。</translation>
    </message>
    <message>
        <source>No entry time is agreed yet.</source>
        <translation>尚未约定进场时间。</translation>
    </message>
    <message>
        <source>Planned &amp;end…</source>
        <translation>计划结束(&amp;E)…</translation>
    </message>
    <message>
        <source>Planned end: %1</source>
        <translation>计划结束：%1</translation>
    </message>
    <message>
        <source>Leaving after it is an overrun (A1.3, B3.3).</source>
        <translation>晚于它离开即为脱期（A1.3、B3.3）。</translation>
    </message>
    <message>
        <source>Told &amp;by</source>
        <translation>通知人(&amp;B)</translation>
    </message>
    <message>
        <source>%1 to spare before the 2 h limit.</source>
        <translation>距 2 小时期限还有 %1。</translation>
    </message>
    <message>
        <source>%1 short: with this notice the agreed time stands, %2.</source>
        <translation>差 %1：通知太迟，仍以原约定 %2 为准。</translation>
    </message>
    <message>
        <source>Tools and parts…</source>
        <translation>工具与备件…</translation>
    </message>
    <message>
        <source>Tools and parts: %1</source>
        <translation>工具与备件：%1</translation>
    </message>
    <message>
        <source>Goes on the list of the visit, beside what is on it already.</source>
        <translation>加入本次现场服务的准备清单，原有各项保留。</translation>
    </message>
    <message>
        <source>And what te&amp;mplates offer</source>
        <translation>并加入模板所列各项(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Lines</source>
        <translation>各项(&amp;L)</translation>
    </message>
</context>
<context>
    <name>fairlead::ui::DispatchTab</name>
    <message>
        <source>Dispatch queue</source>
        <translation>待派队列</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>待派工</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>进行中</translation>
    </message>
    <message>
        <source>All open</source>
        <translation>全部未结</translation>
    </message>
    <message>
        <source>Nothing waits for dispatch.</source>
        <translation>没有待派工的服务单。</translation>
    </message>
    <message>
        <source>Dispatch</source>
        <translation>派工</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>与我有关</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>已超期</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>待派队列</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>服务单</translation>
    </message>
    <message>
        <source>Show the queue beside the timeline (Esc)</source>
        <translation>在时间轴旁显示待派队列（Esc）</translation>
    </message>
    <message>
        <source>Show the case beside the timeline (Enter in the queue)</source>
        <translation>在时间轴旁显示服务单（在队列中按 Enter）</translation>
    </message>
    <message>
        <source>Choose a case in the queue first; then it can be planned here.</source>
        <translation>请先在队列中选一张服务单，再到这里安排。</translation>
    </message>
    <message>
        <source>Preparation list</source>
        <translation>准备清单</translation>
    </message>
    <message>
        <source>Agreed is %1: first the new time; then %2 can be assigned.</source>
        <translation>已约定 %1：请先改期，然后即可派 %2。</translation>
    </message>
</context>
<context>
    <name>fairlead::ui::DuplicateHint</name>
    <message>
        <source>%1, not in use</source>
        <translation>%1，已停用</translation>
    </message>
    <message>
        <source>This is there already, only written in another way. It can&apos;t be saved again.</source>
        <translation>已有相同的编号，只是写法不同，不能重复保存。</translation>
    </message>
    <message>
        <source>This may be there already. Open it, or save all the same.</source>
        <translation>可能已经存在。可打开查看，也可照样保存。</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>打开 %1</translation>
    </message>
</context>
<context>
    <name>fairlead::ui::DuplicatesPage</name>
    <message>
        <source>%1 records</source>
        <translation>%1 条</translation>
    </message>
    <message>
        <source>No two records look like one.</source>
        <translation>没有疑似重复的档案。</translation>
    </message>
    <message>
        <source>These records differ only in case, spaces, punctuation, width or a company&apos;s ending. Choose the one that is to go, and merge it into the other.</source>
        <translation>这些档案只在大小写、空格、标点、全半角或公司后缀上不同。选中要并掉的一条，将其并入另一条。</translation>
    </message>
    <message>
        <source>Employees are told apart by their staff number; take one out of use instead.</source>
        <translation>员工以工号区分；如确有重复，请停用其中一个。</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>Possible duplicates</source>
        <translation>疑似重复</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>打开(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Merge into the other…</source>
        <translation>并入另一条(&amp;M)…</translation>
    </message>
</context>
<context>
    <name>fairlead::ui::EmployeeForm</name>
    <message>
        <source>Change %1</source>
        <translation>修改 %1</translation>
    </message>
    <message>
        <source>New employee</source>
        <translation>新员工</translation>
    </message>
    <message>
        <source>Staff &amp;no.</source>
        <translation>工号(&amp;N)</translation>
    </message>
    <message>
        <source>Na&amp;me</source>
        <translation>姓名(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Roles</source>
        <translation>职责(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Phone</source>
        <translation>电话(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>不限</translation>
    </message>
    <message>
        <source>Add a s&amp;kill</source>
        <translation>添加技能(&amp;K)</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>证书</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>有效期至</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>发证单位</translation>
    </message>
    <message>
        <source>For what</source>
        <translation>适用范围</translation>
    </message>
    <message>
        <source>Add a &amp;certificate</source>
        <translation>添加证书(&amp;C)</translation>
    </message>
    <message>
        <source>Skills</source>
        <translation>技能</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>证书</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>机型或系列</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>工作类别</translation>
    </message>
</context>
<context>
    <name>fairlead::ui::EmployeePage</name>
    <message>
        <source>Staff no.</source>
        <translation>工号</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>职责</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>No employees here. Ctrl+Shift+N adds one.</source>
        <translation>这里没有员工。按 Ctrl+Shift+N 添加。</translation>
    </message>
    <message>
        <source>&amp;Change…</source>
        <translation>修改(&amp;C)…</translation>
    </message>
    <message>
        <source>Employees</source>
        <translation>员工</translation>
    </message>
    <message>
        <source>&amp;New employee</source>
        <translation>新员工(&amp;N)</translation>
    </message>
    <message>
        <source>Runs out</source>
        <translation>即将到期</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>已过期</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>有效</translation>
    </message>
    <message>
        <source>Skills</source>
        <translation>技能</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>证书</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>证书</translation>
    </message>
    <message>
        <source>For what</source>
        <translation>适用范围</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>发证单位</translation>
    </message>
</context>
<context>
    <name>fairlead::ui::EngineForm</name>
    <message>
        <source>Change %1</source>
        <translation>修改 %1</translation>
    </message>
    <message>
        <source>New engine</source>
        <translation>新柴油机</translation>
    </message>
    <message>
        <source>&amp;Model</source>
        <translation>型号(&amp;M)</translation>
    </message>
    <message>
        <source>Serial &amp;no.</source>
        <translation>出厂编号(&amp;N)</translation>
    </message>
    <message>
        <source>S&amp;hip</source>
        <translation>船舶(&amp;H)</translation>
    </message>
    <message>
        <source>Warranty</source>
        <translation>保修</translation>
    </message>
    <message>
        <source>&amp;Delivered on</source>
        <translation>交付日期(&amp;D)</translation>
    </message>
    <message>
        <source>Sea &amp;trial on</source>
        <translation>下水试验日期(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Contract until</source>
        <translation>合同保修至(&amp;C)</translation>
    </message>
    <message>
        <source>Contract te&amp;rms</source>
        <translation>合同条款(&amp;R)</translation>
    </message>
    <message>
        <source>Reason for chan&amp;ged dates</source>
        <translation>日期更正原因(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>Today: %1</source>
        <translation>今日：%1</translation>
    </message>
    <message>
        <source>%1: was “%2”, would be “%3”</source>
        <translation>%1：原为“%2”，将为“%3”</translation>
    </message>
    <message>
        <source>No ticket would be judged otherwise with these dates.</source>
        <translation>按这些日期，没有服务单的保修判定会改变。</translation>
    </message>
    <message>
        <source>These tickets would be judged otherwise with these dates; they keep their stored verdict:</source>
        <translation>按这些日期，下列服务单的保修判定会不同；已存的判定保持不变：</translation>
    </message>
</context>
<context>
    <name>fairlead::ui::EnginePage</name>
    <message>
        <source>Undecided</source>
        <translation>未裁定</translation>
    </message>
    <message>
        <source>In warranty</source>
        <translation>保修内</translation>
    </message>
    <message>
        <source>Out of warranty</source>
        <translation>保修外</translation>
    </message>
    <message>
        <source>Serial no.</source>
        <translation>机号</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>型号</translation>
    </message>
    <message>
        <source>Ship</source>
        <translation>船舶</translation>
    </message>
    <message>
        <source>Warranty today</source>
        <translation>今日保修</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>交货</translation>
    </message>
    <message>
        <source>Sea trial</source>
        <translation>下水试验</translation>
    </message>
    <message>
        <source>Contract until</source>
        <translation>合同保修至</translation>
    </message>
    <message>
        <source>No engines here. Ctrl+Shift+N adds one.</source>
        <translation>这里没有柴油机。按 Ctrl+Shift+N 添加。</translation>
    </message>
    <message>
        <source>&amp;Change…</source>
        <translation>修改(&amp;C)…</translation>
    </message>
    <message>
        <source>Make warranty &amp;void…</source>
        <translation>保修失效(&amp;V)…</translation>
    </message>
    <message>
        <source>Engines</source>
        <translation>柴油机</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>交货</translation>
    </message>
    <message>
        <source>Contract terms</source>
        <translation>合同条款</translation>
    </message>
    <message>
        <source>Void</source>
        <translation>保修失效</translation>
    </message>
    <message>
        <source>from %1: %2</source>
        <translation>自 %1 起：%2</translation>
    </message>
    <message>
        <source>&amp;New engine</source>
        <translation>新柴油机(&amp;N)</translation>
    </message>
    <message>
        <source>C&amp;ases</source>
        <translation>服务单(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Merge into…</source>
        <translation>并入(&amp;M)…</translation>
    </message>
</context>
<context>
    <name>fairlead::ui::EquipmentLinesField</name>
    <message>
        <source>Kind</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Qty</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Take the line a&amp;way</source>
        <translation>删除此行(&amp;W)</translation>
    </message>
    <message>
        <source>Ctrl+Delete</source>
        <translation>Ctrl+Delete</translation>
    </message>
</context>
<context>
    <name>fairlead::ui::ExportDialog</name>
    <message>
        <source>The last day can&apos;t be before the first.</source>
        <translation>结束日期不能早于开始日期。</translation>
    </message>
    <message>
        <source>Export to a file</source>
        <translation>导出到文件</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx);;Text with commas (*.csv)</source>
        <translation>Excel 工作簿 (*.xlsx);;逗号分隔文本 (*.csv)</translation>
    </message>
    <message>
        <source>Stopped; no file was written.</source>
        <translation>已停止；没有写入文件。</translation>
    </message>
    <message>
        <source>%1 rows written to %2</source>
        <translation>%1 行已写入 %2</translation>
    </message>
    <message>
        <source>The database failed; no file was written.</source>
        <translation>数据库出错；没有写入文件。</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>&amp;What to export</source>
        <translation>导出内容(&amp;W)</translation>
    </message>
    <message>
        <source>F&amp;irst day</source>
        <translation>开始日期(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Last day</source>
        <translation>结束日期(&amp;L)</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>开始日期</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>结束日期</translation>
    </message>
    <message>
        <source>&amp;Export to a file…</source>
        <translation>导出到文件(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>关闭(&amp;C)</translation>
    </message>
</context>
<context>
    <name>fairlead::ui::FilePage</name>
    <message>
        <source>Import from a file</source>
        <translation>从文件导入</translation>
    </message>
    <message>
        <source>Spreadsheets (*.xlsx *.csv *.tsv *.txt);;All files (*)</source>
        <translation>电子表格 (*.xlsx *.csv *.tsv *.txt);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Reading the file…</source>
        <translation>正在读取文件…</translation>
    </message>
    <message>
        <source>The file wasn&apos;t read: choose it again.</source>
        <translation>文件没有读取：请重新选择。</translation>
    </message>
    <message>
        <source>%1 columns, with their headings in row %2.</source>
        <translation>共 %1 列，标题在第 %2 行。</translation>
    </message>
    <message>
        <source>&amp;What it holds</source>
        <translation>文件内容(&amp;W)</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>&amp;Choose a file…</source>
        <translation>选择文件(&amp;C)…</translation>
    </message>
    <message>
        <source>S&amp;heet</source>
        <translation>工作表(&amp;H)</translation>
    </message>
    <message>
        <source>Excel workbooks (.xlsx) and texts with commas, semicolons or tabs (.csv, in UTF-8 or GB18030), with headings over the columns. Nothing is written before the last step.</source>
        <translation>可以是 Excel 工作簿（.xlsx），或用逗号、分号、制表符分隔的文本（.csv，UTF-8 或 GB18030 编码），各列上方要有标题。最后一步之前不会写入任何内容。</translation>
    </message>
</context>
<context>
    <name>fairlead::ui::FilterHeader</name>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>A day, a month, a year, or a range: 2026-05-03, 2026-05, 2026, 2026-05-03..2026-05-09, ..2026-05</source>
        <translation>某日、某月、某年或一段日期：2026-05-03、2026-05、2026、2026-05-03..2026-05-09、..2026-05</translation>
    </message>
    <message>
        <source>This is no day or range. %1</source>
        <translation>这不是日期，也不是一段日期。%1</translation>
    </message>
    <message>
        <source>Condition on %1</source>
        <translation>%1的筛选条件</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>不限</translation>
    </message>
    <message>
        <source>contains</source>
        <translation>包含</translation>
    </message>
    <message>
        <source>day or range</source>
        <translation>日期或期间</translation>
    </message>
</context>
<context>
    <name>fairlead::ui::FilterNameBar</name>
    <message>
        <source>&amp;Name of the filter</source>
        <translation>筛选名称(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;New name of “%1”</source>
        <translation>“%1”的新名称(&amp;N)</translation>
    </message>
    <message>
        <source>Name of the filter</source>
        <translation>筛选名称</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>fairlead::ui::FindDialog</name>
    <message>
        <source>Words, parts of words, numbers; all of them must occur.</source>
        <translation>可输入词语、部分词语或号码；须全部出现。</translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <translation>未找到。</translation>
    </message>
    <message>
        <source>Found: %1</source>
        <translation>找到 %1 条</translation>
    </message>
    <message>
        <source>The newest %1 are shown.</source>
        <translation>仅显示最新的 %1 条。</translation>
    </message>
    <message>
        <source>This call belongs to no case; all that it says stands here.</source>
        <translation>该来电不属于任何服务单，全部内容已在此显示。</translation>
    </message>
    <message>
        <source>Find anywhere</source>
        <translation>全局查找</translation>
    </message>
    <message>
        <source>Case, fault, measure, ship, engine, phone, person…</source>
        <translation>服务单、故障、措施、船舶、柴油机、电话、人员…</translation>
    </message>
    <message>
        <source>Words to find</source>
        <translation>查找内容</translation>
    </message>
    <message>
        <source>Where to look</source>
        <translation>查找范围</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>查找结果</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>服务单</translation>
    </message>
    <message>
        <source>Faults</source>
        <translation>故障</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>来电</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>措施</translation>
    </message>
    <message>
        <source>Ships</source>
        <translation>船舶</translation>
    </message>
    <message>
        <source>People</source>
        <translation>相关单位和人员</translation>
    </message>
</context>
<context>
    <name>fairlead::ui::FollowUpColumns</name>
    <message>
        <source>Due until</source>
        <translation>截止日期</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>剩余时间</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>As</source>
        <translation>身份</translation>
    </message>
    <message>
        <source>Party</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Ship</source>
        <translation>船舶</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>服务单</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>回访记录</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>回访员</translation>
    </message>
</context>
<context>
    <name>fairlead::ui::FollowUpPane</name>
    <message>
        <source>%1: not named in the ship&apos;s record</source>
        <translation>%1：船舶档案中未登记</translation>
    </message>
    <message>
        <source>nobody named yet</source>
        <translation>尚未指定</translation>
    </message>
    <message>
        <source>Ship delivery of %1 on %2. Thank them for their trust (A4.1). Agent: %3</source>
        <translation>%1 于 %2 交船。请致谢（A4.1）。回访员：%3</translation>
    </message>
    <message>
        <source>Visit of %1 for %2, archived on %3. Agent: %4</source>
        <translation>%1，%2 的现场服务，%3 归档。回访员：%4</translation>
    </message>
    <message>
        <source>%1 of %2 called</source>
        <translation>%2 家中已回访 %1 家</translation>
    </message>
    <message>
        <source>reached %1</source>
        <translation>接通 %1</translation>
    </message>
    <message>
        <source>not reached</source>
        <translation>未接通</translation>
    </message>
    <message>
        <source>site cleaned</source>
        <translation>现场已清洁</translation>
    </message>
    <message>
        <source>site not cleaned</source>
        <translation>现场未清洁</translation>
    </message>
    <message>
        <source>Call to %1: %2</source>
        <translation>回访%1：%2</translation>
    </message>
    <message>
        <source>Thank them, and ask how they find the engine and our service.</source>
        <translation>致谢，并询问对柴油机和服务的意见。</translation>
    </message>
    <message>
        <source>Thank them, and ask: is the fault gone? Was the site cleaned every day? How satisfied are they?</source>
        <translation>致谢，并询问：故障是否排除？现场是否每日清洁？是否满意？</translation>
    </message>
    <message>
        <source>Somebody was &amp;reached</source>
        <translation>已接通(&amp;R)</translation>
    </message>
    <message>
        <source>Res&amp;pondent</source>
        <translation>受访人(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Thanked</source>
        <translation>已致谢(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Satisfaction</source>
        <translation>满意度(&amp;S)</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>未询问</translation>
    </message>
    <message>
        <source>Site &amp;cleaned every day (A3.1)</source>
        <translation>现场每日清洁（A3.1）(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;What was said, or why nobody was reached</source>
        <translation>谈话内容，或未接通原因(&amp;W)</translation>
    </message>
    <message>
        <source>W&amp;hen</source>
        <translation>时间(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Log the call</source>
        <translation>登记(&amp;L)</translation>
    </message>
    <message>
        <source>Who calls %1</source>
        <translation>指定回访员：%1</translation>
    </message>
    <message>
        <source>&amp;Agent</source>
        <translation>回访员(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>Ship delivered</source>
        <translation>轮船交付</translation>
    </message>
    <message>
        <source>Owner, yard and design institute are to be called within 15 days (A4.1).</source>
        <translation>须在 15 天内回访船东、船厂和设计院（A4.1）。</translation>
    </message>
    <message>
        <source>&amp;Ship</source>
        <translation>船舶(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Delivered on</source>
        <translation>交付日期(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Record</source>
        <translation>记录(&amp;R)</translation>
    </message>
    <message>
        <source>Choose a follow-up in the list to see it here.</source>
        <translation>在列表中选择回访，在此查看。</translation>
    </message>
    <message>
        <source>&amp;Log a call…</source>
        <translation>登记回访(&amp;L)…</translation>
    </message>
    <message>
        <source>A&amp;gent…</source>
        <translation>回访员(&amp;G)…</translation>
    </message>
    <message>
        <source>Open the &amp;case</source>
        <translation>打开服务单(&amp;C)</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>回访记录</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>回访员</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>谈话内容</translation>
    </message>
</context>
<context>
    <name>fairlead::ui::FollowUpTab</name>
    <message>
        <source>Due calls</source>
        <translation>待回访</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>待回访</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>No calls are due. A ship&apos;s delivery and an archived visit make them due.</source>
        <translation>没有待回访。轮船交付和现场服务归档后会产生回访。</translation>
    </message>
    <message>
        <source>M&amp;ine only</source>
        <translation>只看我的(&amp;I)</translation>
    </message>
    <message>
        <source>Ship &amp;delivered…</source>
        <translation>轮船交付(&amp;D)…</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>回访</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>已超期</translation>
    </message>
    <message>
        <source>The same agent for the selected calls</source>
        <translation>将所选回访交给同一回访员</translation>
    </message>
    <message>
        <source>&amp;Agent</source>
        <translation>回访员(&amp;A)</translation>
    </message>
    <message>
        <source>Select the calls first: Shift or Ctrl with the arrow keys, or Ctrl+A for all.</source>
        <translation>请先选中回访：按住 Shift 或 Ctrl 用方向键，Ctrl+A 全选。</translation>
    </message>
    <message>
        <source>%1, %2, due %3</source>
        <translation>%1，%2，%3 到期</translation>
    </message>
    <message>
        <source>Assign the selected calls…</source>
        <translation>批量指派所选回访…</translation>
    </message>
</context>
<context>
    <name>fairlead::ui::FormHost</name>
    <message>
        <source>Open forms</source>
        <translation>打开的表单</translation>
    </message>
</context>
<context>
    <name>fairlead::ui::FormPanel</name>
    <message>
        <source>Choose first who is working here, at the top right of the window.</source>
        <translation>请先在窗口右上角选择当前人员。</translation>
    </message>
    <message>
        <source>This was saved already, at the first try. Look at the list before you enter it again.</source>
        <translation>第一次已保存成功。再次录入前请先查看列表。</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>放弃</translation>
    </message>
    <message>
        <source>Discard what was typed in “%1”?</source>
        <translation>放弃“%1”中已录入的内容吗？</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>放弃(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>Dis&amp;card</source>
        <translation>放弃(&amp;C)</translation>
    </message>
</context>
<context>
    <name>fairlead::ui::FormsButton</name>
    <message>
        <source>There is no visit yet: agree an entry time or assign a crew first.</source>
        <translation>还没有现场服务：请先约定进场时间或指派服务组。</translation>
    </message>
    <message>
        <source>&amp;Print</source>
        <translation>打印(&amp;P)</translation>
    </message>
    <message>
        <source>Dispatch order, daily sheets, work order</source>
        <translation>派工单、日清表、工作单</translation>
    </message>
    <message>
        <source>Save as &amp;PDF</source>
        <translation>存为 PDF(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Blank forms</source>
        <translation>空白表单(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Dispatch order…</source>
        <translation>派工单(&amp;D)…</translation>
    </message>
    <message>
        <source>Daily &amp;sheets…</source>
        <translation>日清表(&amp;S)…</translation>
    </message>
    <message>
        <source>Commissioning &amp;work order…</source>
        <translation>安装调试工作单(&amp;W)…</translation>
    </message>
    <message>
        <source>Repair &amp;work order…</source>
        <translation>维修服务单(&amp;W)…</translation>
    </message>
</context>
<context>
    <name>fairlead::ui::ImportWizard</name>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>▸ %1</source>
        <translation>▸ %1</translation>
    </message>
    <message>
        <source>Another &amp;file</source>
        <translation>另一个文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>上一步(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>导入(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>下一步(&amp;N)</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>关闭(&amp;L)</translation>
    </message>
    <message>
        <source>Cance&amp;l</source>
        <translation>取消(&amp;L)</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>步骤</translation>
    </message>
</context>
<context>
    <name>fairlead::ui::IntakeActions</name>
    <message>
        <source>&amp;Guidance…</source>
        <translation>电话指导(&amp;G)…</translation>
    </message>
    <message>
        <source>Guidance by phone: %1</source>
        <translation>电话指导：%1</translation>
    </message>
    <message>
        <source>An attempt to solve it by phone. A specialist&apos;s attempt stops the two hours of B1.2.</source>
        <translation>一次电话排障。专业技术人员的指导使 B1.2 的两小时计时停止。</translation>
    </message>
    <message>
        <source>G&amp;uide</source>
        <translation>指导人(&amp;U)</translation>
    </message>
    <message>
        <source>By a s&amp;pecialist</source>
        <translation>专业技术人员指导(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Outcome</source>
        <translation>结果(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>备注(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;When</source>
        <translation>时间(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Record</source>
        <translation>记录(&amp;R)</translation>
    </message>
    <message>
        <source>Sol&amp;ved by phone…</source>
        <translation>电话解决(&amp;V)…</translation>
    </message>
    <message>
        <source>Solved by phone: %1</source>
        <translation>电话解决：%1</translation>
    </message>
    <message>
        <source>&amp;Close the case</source>
        <translation>结束服务单(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Send to dispatch…</source>
        <translation>转派工(&amp;S)…</translation>
    </message>
    <message>
        <source>Send to dispatch: %1</source>
        <translation>转派工：%1</translation>
    </message>
    <message>
        <source>It couldn&apos;t be solved by phone. The head has to assign engineers.</source>
        <translation>电话无法解决，由售后部长派工。</translation>
    </message>
    <message>
        <source>&amp;Head</source>
        <translation>售后部长(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Send</source>
        <translation>转派工(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Improper use…</source>
        <translation>使用不当(&amp;I)…</translation>
    </message>
    <message>
        <source>Improper use: %1</source>
        <translation>使用不当：%1</translation>
    </message>
    <message>
        <source>Damage through improper use costs a fee at discretion (P2).</source>
        <translation>使用不当造成的损坏，酌情收费（P2）。</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>理由(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Approved by</source>
        <translation>批准人(&amp;A)</translation>
    </message>
    <message>
        <source>Cance&amp;l the case…</source>
        <translation>取消服务单(&amp;L)…</translation>
    </message>
    <message>
        <source>Cancel: %1</source>
        <translation>取消：%1</translation>
    </message>
    <message>
        <source>Cance&amp;l the case</source>
        <translation>取消服务单(&amp;L)</translation>
    </message>
    <message>
        <source>Closes the case and records the guidance that solved it. Without a note one must be on record.</source>
        <translation>结案，并记录解决问题的电话指导。不填写说明时，须已有记录。</translation>
    </message>
    <message>
        <source>What &amp;solved it</source>
        <translation>解决办法(&amp;S)</translation>
    </message>
    <message>
        <source>If a time on site was agreed with the caller</source>
        <translation>如已与来电人约定到场时间</translation>
    </message>
    <message>
        <source>&amp;Entry time</source>
        <translation>进场时间(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Place</source>
        <translation>地点(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Contact person</source>
        <translation>联系人(&amp;C)</translation>
    </message>
    <message>
        <source>Ph&amp;one</source>
        <translation>电话(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Merge…</source>
        <translation>合并(&amp;M)…</translation>
    </message>
    <message>
        <source>Merge %1 into another</source>
        <translation>将 %1 并入另一服务单</translation>
    </message>
    <message>
        <source>Its calls and guidance go to the other case; its number leads there from then on.</source>
        <translation>其来电和指导记录转入另一服务单；原单号此后指向该单。</translation>
    </message>
    <message>
        <source>&amp;Into case</source>
        <translation>并入服务单(&amp;I)</translation>
    </message>
    <message>
        <source>They may name different e&amp;ngines</source>
        <translation>允许两单涉及不同柴油机(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Merge</source>
        <translation>合并(&amp;M)</translation>
    </message>
    <message>
        <source>%1 was merged into %2.</source>
        <translation>%1 已合并到 %2。</translation>
    </message>
</context>
<context>
    <name>fairlead::ui::IntakeTab</name>
    <message>
        <source>Service ledger</source>
        <translation>售后服务台帐</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>未结</translation>
    </message>
    <message>
        <source>In intake</source>
        <translation>接单中</translation>
    </message>
    <message>
        <source>To be dispatched</source>
        <translation>待派工</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>进行中</translation>
    </message>
    <message>
        <source>In review</source>
        <translation>待审核</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>已归档</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>已结束</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>No cases here. Ctrl+N logs a call.</source>
        <translation>这里没有服务单。按 Ctrl+N 登记来电。</translation>
    </message>
    <message>
        <source>New &amp;call</source>
        <translation>新来电(&amp;C)</translation>
    </message>
    <message>
        <source>The call is logged.</source>
        <translation>来电已登记。</translation>
    </message>
    <message>
        <source>The call is logged: %1.</source>
        <translation>来电已登记：%1。</translation>
    </message>
    <message>
        <source>&amp;New call</source>
        <translation>新来电(&amp;N)</translation>
    </message>
    <message>
        <source>Intake</source>
        <translation>接单</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>与我有关</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>已超期</translation>
    </message>
    <message>
        <source>In warranty, open</source>
        <translation>保修内未关闭</translation>
    </message>
    <message>
        <source>&amp;Print the service ledger…</source>
        <translation>打印售后服务台帐(&amp;P)…</translation>
    </message>
    <message>
        <source>The call is logged and joined to %1.</source>
        <translation>来电已登记，并入 %1。</translation>
    </message>
</context>
<context>
    <name>fairlead::ui::LedgerForm</name>
    <message>
        <source>Print the service ledger</source>
        <translation>打印售后服务台帐</translation>
    </message>
    <message>
        <source>A line for each case and call that was received on these days.</source>
        <translation>这些日期内接报的每个服务单和来电各占一行。</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>从(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Until</source>
        <translation>至(&amp;U)</translation>
    </message>
    <message>
        <source>Print pre&amp;view…</source>
        <translation>打印预览(&amp;V)…</translation>
    </message>
    <message>
        <source>Save as &amp;PDF…</source>
        <translation>存为 PDF(&amp;P)…</translation>
    </message>
</context>
<context>
    <name>fairlead::ui::LendForm</name>
    <message>
        <source>Lend %1</source>
        <translation>借出 %1</translation>
    </message>
    <message>
        <source>&amp;Borrower</source>
        <translation>借用人(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Back on</source>
        <translation>归还日期(&amp;B)</translation>
    </message>
    <message>
        <source>For the &amp;case</source>
        <translation>用于服务单(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Lent at</source>
        <translation>借出时间(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Lend</source>
        <translation>借出(&amp;L)</translation>
    </message>
</context>
<context>
    <name>fairlead::ui::ListTable</name>
    <message>
        <source>&amp;Sort by</source>
        <translation>排序(&amp;S)</translation>
    </message>
    <message>
        <source>%1, ascending</source>
        <translation>%1，升序</translation>
    </message>
    <message>
        <source>%1, descending</source>
        <translation>%1，降序</translation>
    </message>
    <message>
        <source>&amp;Reset columns</source>
        <translation>恢复默认列(&amp;R)</translation>
    </message>
    <message>
        <source>The list could not be loaded. F5 tries again.</source>
        <translation>列表加载失败。按 F5 重试。</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>正在加载…</translation>
    </message>
    <message>
        <source>Nothing found for “%1”.</source>
        <translation>没有找到“%1”。</translation>
    </message>
    <message>
        <source>&amp;Copy as table</source>
        <translation>复制为表格(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Filter row</source>
        <translation>筛选行(&amp;F)</translation>
    </message>
    <message>
        <source>No row fulfils the conditions over the columns.</source>
        <translation>没有符合各列条件的行。</translation>
    </message>
</context>
<context>
    <name>fairlead::ui::MainWindow</name>
    <message>
        <source>Welcome. Add the first employee here under Employees; then choose at the top right who is working.</source>
        <translation>欢迎使用。请先在“员工”中添加第一位员工，然后在右上角选择当前人员。</translation>
    </message>
    <message>
        <source>%1 – Fairlead</source>
        <translation>%1 – 售后服务台</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Restored what was typed and not saved: %1</source>
        <translation>已恢复未保存的录入内容：%1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>刷新(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>语言(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>主题(&amp;T)</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>跟随系统(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>浅色(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>深色(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>快捷键(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;About Fairlead</source>
        <translation>关于售后服务台(&amp;A)</translation>
    </message>
    <message>
        <source>Open database</source>
        <translation>当前数据库</translation>
    </message>
    <message>
        <source>Open database: %1</source>
        <translation>当前数据库：%1</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>工作</translation>
    </message>
    <message>
        <source>Ctrl+1 to Ctrl+7: the tabs</source>
        <translation>Ctrl+1 至 Ctrl+7：切换标签</translation>
    </message>
    <message>
        <source>Ctrl+N: log a call, from any tab</source>
        <translation>Ctrl+N：在任何标签登记来电</translation>
    </message>
    <message>
        <source>Ctrl+Shift+N: a new record in the registry</source>
        <translation>Ctrl+Shift+N：新建档案</translation>
    </message>
    <message>
        <source>Ctrl+F: search in the list</source>
        <translation>Ctrl+F：在列表中查找</translation>
    </message>
    <message>
        <source>Enter: open the chosen row</source>
        <translation>Enter：打开所选行</translation>
    </message>
    <message>
        <source>Ctrl+C: copy the chosen rows as a table</source>
        <translation>Ctrl+C：将所选行复制为表格</translation>
    </message>
    <message>
        <source>Ctrl+Enter: save the form</source>
        <translation>Ctrl+Enter：保存表单</translation>
    </message>
    <message>
        <source>Alt+Down: the calendar of a date</source>
        <translation>Alt+↓：打开日历</translation>
    </message>
    <message>
        <source>Ctrl+Shift+T: the present moment in a time</source>
        <translation>Ctrl+Shift+T：填入当前时间</translation>
    </message>
    <message>
        <source>F5: refresh</source>
        <translation>F5：刷新</translation>
    </message>
    <message>
        <source>F1: this list</source>
        <translation>F1：本列表</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>快捷键</translation>
    </message>
    <message>
        <source>About Fairlead</source>
        <translation>关于售后服务台</translation>
    </message>
    <message>
        <source>Fairlead %1
The desk of an after-sales department for marine diesel engines.
Free software under the GPL, version 3 or later.</source>
        <translation>售后服务台 %1
船用柴油机售后服务部门的工作台。
自由软件，遵循 GPL 第 3 版或更高版本。</translation>
    </message>
    <message>
        <source>&amp;Find anywhere…</source>
        <translation>全局查找(&amp;F)…</translation>
    </message>
    <message>
        <source>Ctrl+Shift+F: find anything, from any tab</source>
        <translation>Ctrl+Shift+F：在任何页面全局查找</translation>
    </message>
    <message>
        <source>Ctrl+Shift+L: conditions over the list&apos;s columns</source>
        <translation>Ctrl+Shift+L：列表各列的筛选条件</translation>
    </message>
    <message>
        <source>Ctrl+P: print or export the list</source>
        <translation>Ctrl+P：打印或导出列表</translation>
    </message>
    <message>
        <source>Ctrl+Shift+A, Ctrl+Shift+D: assign or decide what is selected</source>
        <translation>Ctrl+Shift+A、Ctrl+Shift+D：批量指派、批量裁定所选内容</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>导入(&amp;I)…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>导出(&amp;E)…</translation>
    </message>
    <message>
        <source>Ctrl+I: import a spreadsheet</source>
        <translation>Ctrl+I：导入电子表格</translation>
    </message>
    <message>
        <source>Ctrl+Shift+I: export to a spreadsheet</source>
        <translation>Ctrl+Shift+I：导出到电子表格</translation>
    </message>
</context>
<context>
    <name>fairlead::ui::MergeForm</name>
    <message>
        <source>Merge %1 into another</source>
        <translation>将 %1 并入另一条档案</translation>
    </message>
    <message>
        <source>Everything that hangs on it goes to the record that stays. It is no longer in use, and its name leads there.</source>
        <translation>其下的全部记录转到保留的档案；本档案停用，按原名称仍可找到保留的档案。</translation>
    </message>
    <message>
        <source>&amp;Record that stays</source>
        <translation>保留的档案(&amp;R)</translation>
    </message>
    <message>
        <source>Where they differ</source>
        <translation>不一致之处</translation>
    </message>
    <message>
        <source>R&amp;eason</source>
        <translation>原因(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Merge</source>
        <translation>合并(&amp;M)</translation>
    </message>
    <message>
        <source>%1 (%2): %3</source>
        <translation>%1（%2）：%3</translation>
    </message>
    <message>
        <source>Nothing hangs on %1.</source>
        <translation>%1 名下没有任何记录。</translation>
    </message>
    <message>
        <source>Goes to %1:</source>
        <translation>转到 %1：</translation>
    </message>
    <message>
        <source>%1: was “%2”, becomes “%3”</source>
        <translation>%1：原为“%2”，改为“%3”</translation>
    </message>
    <message>
        <source>The warranty of these cases is judged anew:</source>
        <translation>以下服务单的保修将重新判定：</translation>
    </message>
    <message>
        <source>%1 was merged into %2.</source>
        <translation>%1 已合并到 %2。</translation>
    </message>
</context>
<context>
    <name>fairlead::ui::Message</name>
    <message>
        <source>Close message</source>
        <translation>关闭消息</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>关闭（Esc）</translation>
    </message>
</context>
<context>
    <name>fairlead::ui::MonthPage</name>
    <message>
        <source>closed by %1</source>
        <translation>已关账（%1）</translation>
    </message>
    <message>
        <source>open</source>
        <translation>未关账</translation>
    </message>
    <message>
        <source>base %1, deductions %2, rewards %3</source>
        <translation>基础分 %1，扣分 %2，奖励 %3</translation>
    </message>
    <message>
        <source>Reading: %1</source>
        <translation>释义：%1</translation>
    </message>
    <message>
        <source>Happened in an earlier month that was closed already.</source>
        <translation>发生于已关账的月份。</translation>
    </message>
    <message>
        <source>Close the month</source>
        <translation>关账</translation>
    </message>
    <message>
        <source>Close %1? From then on it never changes.</source>
        <translation>确定将 %1 关账吗？关账后不再变更。</translation>
    </message>
    <message>
        <source>What is found later goes to the next open month, with its own date.</source>
        <translation>之后发现的事项计入下一个未关账的月份，并注明其日期。</translation>
    </message>
    <message>
        <source>&amp;Close the month</source>
        <translation>关账(&amp;C)</translation>
    </message>
    <message>
        <source>Month before</source>
        <translation>上一月</translation>
    </message>
    <message>
        <source>Month after</source>
        <translation>下一月</translation>
    </message>
    <message>
        <source>Print pre&amp;view…</source>
        <translation>打印预览(&amp;V)…</translation>
    </message>
    <message>
        <source>Save as &amp;PDF…</source>
        <translation>存为 PDF(&amp;P)…</translation>
    </message>
    <message>
        <source>C&amp;lose the month…</source>
        <translation>关账(&amp;L)…</translation>
    </message>
    <message>
        <source>The month&apos;s sheet</source>
        <translation>月度考核表</translation>
    </message>
    <message>
        <source>Person, clause</source>
        <translation>人员、条款</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>服务单</translation>
    </message>
    <message>
        <source>Ship</source>
        <translation>船舶</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>分值</translation>
    </message>
    <message>
        <source>Yuan</source>
        <translation>金额（元）</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>裁定人</translation>
    </message>
    <message>
        <source>Closed by %1, opened again by %2: %3</source>
        <translation>由 %1 关账，由 %2 重新开账：%3</translation>
    </message>
    <message>
        <source>rank %1, %2</source>
        <translation>名次 %1，%2</translation>
    </message>
    <message>
        <source>%1, taken back</source>
        <translation>%1，冲销</translation>
    </message>
    <message>
        <source>Choose somebody on the sheet first.</source>
        <translation>请先在考核表上选择一人。</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>存为 PDF</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Save as workbook</source>
        <translation>保存为工作簿</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx)</source>
        <translation>Excel 工作簿 (*.xlsx)</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>已保存为 %1。</translation>
    </message>
    <message>
        <source>%1 couldn&apos;t be written: %2</source>
        <translation>%1 未能写入：%2</translation>
    </message>
    <message>
        <source>&amp;Output</source>
        <translation>输出(&amp;O)</translation>
    </message>
    <message>
        <source>Save as &amp;workbook…</source>
        <translation>保存为工作簿(&amp;W)…</translation>
    </message>
    <message>
        <source>Preview of this person&apos;s &amp;sheet…</source>
        <translation>预览此人的考核表(&amp;S)…</translation>
    </message>
    <message>
        <source>This person&apos;s sheet as P&amp;DF…</source>
        <translation>此人的考核表存为 PDF(&amp;D)…</translation>
    </message>
    <message>
        <source>This person&apos;s sheet as wor&amp;kbook…</source>
        <translation>此人的考核表存为工作簿(&amp;K)…</translation>
    </message>
    <message>
        <source>Preview of the pa&amp;yout list…</source>
        <translation>预览奖金发放表(&amp;Y)…</translation>
    </message>
    <message>
        <source>Payout &amp;list as PDF…</source>
        <translation>奖金发放表存为 PDF(&amp;L)…</translation>
    </message>
    <message>
        <source>Open a&amp;gain…</source>
        <translation>重新开账(&amp;G)…</translation>
    </message>
    <message>
        <source>Open the month a&amp;gain</source>
        <translation>重新开账(&amp;G)</translation>
    </message>
    <message>
        <source>Why the month is opened again</source>
        <translation>重新开账的理由</translation>
    </message>
    <message>
        <source>Trend</source>
        <translation>趋势</translation>
    </message>
</context>
<context>
    <name>fairlead::ui::NavRail</name>
    <message>
        <source>Tabs</source>
        <translation>标签</translation>
    </message>
</context>
<context>
    <name>fairlead::ui::OpenPoints</name>
    <message>
        <source>Open from visit %1: %2</source>
        <translation>第 %1 次现场服务遗留：%2</translation>
    </message>
</context>
<context>
    <name>fairlead::ui::Options</name>
    <message>
        <source>Open this database: a file, or postgresql://user@host/name.</source>
        <translation>打开此数据库：文件，或 postgresql://user@host/name。</translation>
    </message>
    <message>
        <source>Open a demonstration database, made at the first time.</source>
        <translation>打开演示数据库，首次使用时生成。</translation>
    </message>
    <message>
        <source>Paint every tab and the month sheet into this folder, without a display, and end.</source>
        <translation>不显示窗口，将各标签和月度考核表输出到此文件夹后退出。</translation>
    </message>
    <message>
        <source>The window&apos;s language: zh or en.</source>
        <translation>界面语言：zh 或 en。</translation>
    </message>
    <message>
        <source>The desk of an after-sales department for marine diesel engines.</source>
        <translation>船用柴油机售后服务部门的工作台。</translation>
    </message>
    <message>
        <source>what is “%1”? See --help.</source>
        <translation>无法识别“%1”。请看 --help。</translation>
    </message>
    <message>
        <source>--lang takes zh or en.</source>
        <translation>--lang 只能是 zh 或 en。</translation>
    </message>
    <message>
        <source>--render wants a folder.</source>
        <translation>--render 需要一个文件夹。</translation>
    </message>
    <message>
        <source>--db and --demo exclude each other.</source>
        <translation>--db 和 --demo 不能同时使用。</translation>
    </message>
    <message>
        <source>--db takes a file, or postgresql://user@host/name (%1).</source>
        <translation>--db 应为文件，或 postgresql://user@host/name（%1）。</translation>
    </message>
</context>
<context>
    <name>fairlead::ui::OutputBar</name>
    <message>
        <source>All rows: %1</source>
        <translation>全部行：%1</translation>
    </message>
    <message>
        <source>Selected rows: %1</source>
        <translation>所选行：%1</translation>
    </message>
    <message>
        <source>%1 rows are too many for paper: at most %2. Narrow the list, or export it.</source>
        <translation>%1 行太多，无法打印：最多 %2 行。请缩小范围，或改为导出。</translation>
    </message>
    <message>
        <source>Printed %1 by %2</source>
        <translation>打印：%1&#x3000;%2</translation>
    </message>
    <message>
        <source>Printed %1</source>
        <translation>打印：%1</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>序号</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>第 %1 页 共 %2 页</translation>
    </message>
    <message>
        <source>Laying out…</source>
        <translation>正在排版…</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx);;Comma-separated values (*.csv)</source>
        <translation>Excel 工作簿 (*.xlsx);;逗号分隔值 (*.csv)</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>正在写入…</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>已存为 %1。</translation>
    </message>
    <message>
        <source>Reading rows… %p%</source>
        <translation>正在读取… %p%</translation>
    </message>
    <message>
        <source>The rows could not be read. Try again.</source>
        <translation>未能读取各行，请重试。</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>取消(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>关闭(&amp;C)</translation>
    </message>
    <message>
        <source>Rows to print or export</source>
        <translation>要打印或导出的行</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>Print pre&amp;view…</source>
        <translation>打印预览(&amp;V)…</translation>
    </message>
    <message>
        <source>Save as &amp;PDF…</source>
        <translation>存为 PDF(&amp;P)…</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>导出(&amp;X)…</translation>
    </message>
    <message>
        <source>As an Excel workbook or comma-separated values</source>
        <translation>存为 Excel 工作簿或逗号分隔值</translation>
    </message>
</context>
<context>
    <name>fairlead::ui::OverviewTab</name>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>What is due</source>
        <translation>待办期限</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>服务单</translation>
    </message>
    <message>
        <source>Ship</source>
        <translation>船舶</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>到期</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Clause</source>
        <translation>条款</translation>
    </message>
    <message>
        <source>Deadlines</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Urgent and breached</source>
        <translation>紧急和超期</translation>
    </message>
    <message>
        <source>Breached</source>
        <translation>已超期</translation>
    </message>
    <message>
        <source>Warranties</source>
        <translation>保修</translation>
    </message>
    <message>
        <source>Nothing is due.</source>
        <translation>没有待办期限。</translation>
    </message>
    <message>
        <source>Open proposals</source>
        <translation>待裁定提议</translation>
    </message>
    <message>
        <source>Open objections</source>
        <translation>待答复申诉</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>总览</translation>
    </message>
</context>
<context>
    <name>fairlead::ui::Paper</name>
    <message>
        <source>Save as PDF</source>
        <translation>存为 PDF</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>%1 couldn&apos;t be written: %2</source>
        <translation>%1 未能写入：%2</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>已存为 %1。</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>No font with Chinese characters is installed: install fonts-wqy-microhei.</source>
        <translation>没有安装含中文的字体：请安装 fonts-wqy-microhei。</translation>
    </message>
    <message>
        <source>The file can&apos;t be written to.</source>
        <translation>文件无法写入。</translation>
    </message>
    <message>
        <source>The file can&apos;t be written in full: is the disk full?</source>
        <translation>文件无法完整写入：磁盘是否已满？</translation>
    </message>
    <message>
        <source>The paper can&apos;t be painted.</source>
        <translation>纸张无法绘制。</translation>
    </message>
</context>
<context>
    <name>fairlead::ui::PartyForm</name>
    <message>
        <source>Change %1</source>
        <translation>修改 %1</translation>
    </message>
    <message>
        <source>New party</source>
        <translation>新单位</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名称(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>类别(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
</context>
<context>
    <name>fairlead::ui::PartyPage</name>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>联系人</translation>
    </message>
    <message>
        <source>No parties here. Ctrl+Shift+N adds one.</source>
        <translation>这里没有单位。按 Ctrl+Shift+N 添加。</translation>
    </message>
    <message>
        <source>&amp;Change…</source>
        <translation>修改(&amp;C)…</translation>
    </message>
    <message>
        <source>New c&amp;ontact…</source>
        <translation>新联系人(&amp;O)…</translation>
    </message>
    <message>
        <source>Parties</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>联系人</translation>
    </message>
    <message>
        <source>Phones</source>
        <translation>联系电话</translation>
    </message>
    <message>
        <source>Contacts; Enter changes one</source>
        <translation>联系人；按 Enter 修改</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>暂无</translation>
    </message>
    <message>
        <source>%1 (not in use)</source>
        <translation>%1（已停用）</translation>
    </message>
    <message>
        <source>&amp;New party</source>
        <translation>新单位(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Merge into…</source>
        <translation>并入(&amp;M)…</translation>
    </message>
</context>
<context>
    <name>fairlead::ui::PreparationListPane</name>
    <message>
        <source>Tools and parts of the visit; space ticks</source>
        <translation>本次现场服务的工具与备件；空格键勾选</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Qty</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>准备情况</translation>
    </message>
    <message>
        <source>Where now</source>
        <translation>现在何处</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>现场服务</translation>
    </message>
    <message>
        <source>Visit %1</source>
        <translation>第 %1 次现场服务</translation>
    </message>
    <message>
        <source>There is no visit yet: agree an entry time or assign a crew first.</source>
        <translation>还没有现场服务：请先约定入场时间或派工。</translation>
    </message>
    <message>
        <source>Nothing is planned yet.</source>
        <translation>清单还是空的。</translation>
    </message>
    <message>
        <source>Nothing is planned yet. Lines that templates have for this case: %1.</source>
        <translation>清单还是空的。模板为此服务单提供 %1 项。</translation>
    </message>
    <message>
        <source>%1 of %2 ready</source>
        <translation>已备好 %1/%2</translation>
    </message>
    <message>
        <source>%1; %2 not ready at arrival</source>
        <translation>%1；到场时未备好 %2 项</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>工具</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>备件</translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>%1, planned by %2 on %3</source>
        <translation>%1，%2 于 %3 列入</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>已备好</translation>
    </message>
    <message>
        <source>not ready</source>
        <translation>未备好</translation>
    </message>
    <message>
        <source>not ready at arrival</source>
        <translation>到场时未备好</translation>
    </message>
    <message>
        <source>In stock</source>
        <translation>在库</translation>
    </message>
    <message>
        <source>%1, was due %2</source>
        <translation>%1，应于 %2 归还，已逾期</translation>
    </message>
    <message>
        <source>%1 until %2</source>
        <translation>%1，借至 %2</translation>
    </message>
    <message>
        <source>%1, for %2</source>
        <translation>%1，用于 %2</translation>
    </message>
    <message>
        <source>Not in use</source>
        <translation>停用</translation>
    </message>
    <message>
        <source>From te&amp;mplates (%1)</source>
        <translation>按模板列入(&amp;M)（%1）</translation>
    </message>
    <message>
        <source>From te&amp;mplates</source>
        <translation>按模板列入(&amp;M)</translation>
    </message>
    <message>
        <source>Add &amp;lines…</source>
        <translation>添加(&amp;L)…</translation>
    </message>
    <message>
        <source>&amp;Record…</source>
        <translation>记录(&amp;R)…</translation>
    </message>
    <message>
        <source>Ready or not, with a note and the time</source>
        <translation>是否备好，可写备注和时间</translation>
    </message>
    <message>
        <source>Dr&amp;op…</source>
        <translation>取消此项(&amp;O)…</translation>
    </message>
    <message>
        <source>Lend &amp;tool…</source>
        <translation>借出工具(&amp;T)…</translation>
    </message>
    <message>
        <source>Ready? %1</source>
        <translation>是否备好：%1</translation>
    </message>
    <message>
        <source>How it stood at arrival is evidence for A1.3 and B3.3.</source>
        <translation>到场时的情况是 A1.3 和 B3.3 的依据。</translation>
    </message>
    <message>
        <source>Rea&amp;dy</source>
        <translation>已备好(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>备注(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;When</source>
        <translation>时间(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Record</source>
        <translation>记录(&amp;R)</translation>
    </message>
    <message>
        <source>Drop %1</source>
        <translation>取消 %1</translation>
    </message>
    <message>
        <source>It stays on record as dropped.</source>
        <translation>记录保留，标为已取消。</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>原因(&amp;R)</translation>
    </message>
    <message>
        <source>Dr&amp;op</source>
        <translation>取消此项(&amp;O)</translation>
    </message>
</context>
<context>
    <name>fairlead::ui::Program</name>
    <message>
        <source>Could not be written: %1</source>
        <translation>无法写入：%1</translation>
    </message>
    <message>
        <source>Fairlead</source>
        <translation>售后服务台</translation>
    </message>
    <message>
        <source>Making the demonstration data…</source>
        <translation>正在生成演示数据…</translation>
    </message>
</context>
<context>
    <name>fairlead::ui::ProgressPane</name>
    <message>
        <source>Stopping…</source>
        <translation>正在停止…</translation>
    </message>
    <message>
        <source>%1 rows</source>
        <translation>%1 行</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>停止(&amp;S)</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
</context>
<context>
    <name>fairlead::ui::ProposalColumns</name>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Clause</source>
        <translation>条款</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>分值</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>服务单</translation>
    </message>
    <message>
        <source>Ship</source>
        <translation>船舶</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>裁定人</translation>
    </message>
</context>
<context>
    <name>fairlead::ui::ProposalPane</name>
    <message>
        <source>%1  %2 for %3</source>
        <translation>%1  %2  %3</translation>
    </message>
    <message>
        <source>Reading: %1</source>
        <translation>释义：%1</translation>
    </message>
    <message>
        <source>Nobody decides on himself.</source>
        <translation>不得裁定本人事项。</translation>
    </message>
    <message>
        <source>Only the person concerned can object.</source>
        <translation>只有当事人可以申诉。</translation>
    </message>
    <message>
        <source>%1 by %2 on %3: %4</source>
        <translation>%1，%2，%3：%4</translation>
    </message>
    <message>
        <source>Objection of %1: %2</source>
        <translation>%1 申诉：%2</translation>
    </message>
    <message>
        <source>Answer of %1: %2</source>
        <translation>%1 答复：%2</translation>
    </message>
    <message>
        <source>Choose a proposal in the list to see what it rests on.</source>
        <translation>在列表中选择提议，查看其依据。</translation>
    </message>
    <message>
        <source>&amp;Decide…</source>
        <translation>裁定(&amp;D)…</translation>
    </message>
    <message>
        <source>&amp;Object…</source>
        <translation>申诉(&amp;O)…</translation>
    </message>
    <message>
        <source>Ans&amp;wer the objection…</source>
        <translation>答复申诉(&amp;W)…</translation>
    </message>
    <message>
        <source>Open the &amp;case</source>
        <translation>打开服务单(&amp;C)</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>条件</translation>
    </message>
    <message>
        <source>Conditions and the records behind them</source>
        <translation>条件及其依据</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>条件</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Files of the objection</source>
        <translation>申诉附件</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>附件</translation>
    </message>
    <message>
        <source>&amp;Take back…</source>
        <translation>冲销(&amp;T)…</translation>
    </message>
</context>
<context>
    <name>fairlead::ui::RecordListView</name>
    <message>
        <source>Rows: %L1</source>
        <translation>共 %L1 行</translation>
    </message>
    <message>
        <source>Search (Ctrl+F)</source>
        <translation>查找（Ctrl+F）</translation>
    </message>
    <message>
        <source>Search in %1</source>
        <translation>在%1中查找</translation>
    </message>
    <message>
        <source>Filter of %1</source>
        <translation>%1的筛选</translation>
    </message>
    <message>
        <source>Columns of %1</source>
        <translation>%1的列</translation>
    </message>
    <message>
        <source>Columns and sorting</source>
        <translation>列和排序</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Another filter has this name: choose another one, or delete that one first.</source>
        <translation>已有同名筛选：请另取名称，或先删除它。</translation>
    </message>
    <message>
        <source>The filter “%1” is deleted. What it showed stays until you change it.</source>
        <translation>筛选“%1”已删除。其显示的内容保留到您更改为止。</translation>
    </message>
    <message>
        <source>Filter: %1</source>
        <translation>筛选：%1</translation>
    </message>
    <message>
        <source>Month: %1</source>
        <translation>月份：%1</translation>
    </message>
    <message>
        <source>Only what concerns %1</source>
        <translation>仅与%1有关</translation>
    </message>
    <message>
        <source>Search: “%1”</source>
        <translation>搜索：“%1”</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between conditions</comment>
        <translation>；</translation>
    </message>
    <message>
        <source>Sorted by %1, descending</source>
        <translation>按%1降序</translation>
    </message>
    <message>
        <source>Sorted by %1, ascending</source>
        <translation>按%1升序</translation>
    </message>
    <message>
        <source>There is a filter of this name: it would be replaced.</source>
        <translation>已有同名筛选，将被替换。</translation>
    </message>
    <message>
        <source>More about %1</source>
        <translation>%1的更多操作</translation>
    </message>
    <message>
        <source>Own filters, print, export</source>
        <translation>自定义筛选、打印、导出</translation>
    </message>
    <message>
        <source>&amp;Filter row</source>
        <translation>筛选行(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Keep this filter as…</source>
        <translation>将此筛选存为(&amp;K)…</translation>
    </message>
    <message>
        <source>&amp;Rename own filter…</source>
        <translation>重命名自定义筛选(&amp;R)…</translation>
    </message>
    <message>
        <source>&amp;Delete own filter</source>
        <translation>删除自定义筛选(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Clear search and filters</source>
        <translation>清除搜索和筛选(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Print or export…</source>
        <translation>打印或导出(&amp;P)…</translation>
    </message>
</context>
<context>
    <name>fairlead::ui::RecordPane</name>
    <message>
        <source>Fairlead</source>
        <translation>售后服务台</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史</translation>
    </message>
    <message>
        <source>Choose a record in the list.</source>
        <translation>请在列表中选择一条档案。</translation>
    </message>
    <message>
        <source>Entered</source>
        <translation>录入时间</translation>
    </message>
    <message>
        <source>What</source>
        <translation>事项</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>变更</translation>
    </message>
    <message>
        <source>History of the record</source>
        <translation>档案历史</translation>
    </message>
    <message>
        <source>Merged into</source>
        <translation>已并入</translation>
    </message>
    <message>
        <source>Warranty ends</source>
        <translation>保修到期</translation>
    </message>
    <message>
        <source>Call due</source>
        <translation>待回访</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>No cases.</source>
        <translation>没有服务单。</translation>
    </message>
    <message>
        <source>The newest %1 cases; search in intake finds all.</source>
        <translation>最近 %1 个服务单；在接单页搜索可找到全部。</translation>
    </message>
    <message>
        <source>Enter opens a case.</source>
        <translation>按回车打开服务单。</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>服务单</translation>
    </message>
    <message>
        <source>Cases (%1)</source>
        <translation>服务单（%1）</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>单号</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>接单日期</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Ship</source>
        <translation>船舶</translation>
    </message>
    <message>
        <source>Fault</source>
        <translation>故障</translation>
    </message>
    <message>
        <source>Cases of the record; Enter opens one</source>
        <translation>该档案的服务单；按回车打开</translation>
    </message>
    <message>
        <source>Clause</source>
        <translation>条款</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>服务单</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>分值</translation>
    </message>
    <message>
        <source>Proposals about the employee; Enter opens one</source>
        <translation>有关该员工的提议；按回车打开</translation>
    </message>
</context>
<context>
    <name>fairlead::ui::RecordsPicker</name>
    <message>
        <source>Take out %1</source>
        <translation>移除 %1</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>移除</translation>
    </message>
</context>
<context>
    <name>fairlead::ui::RegistryForm</name>
    <message>
        <source>In &amp;use</source>
        <translation>使用中(&amp;U)</translation>
    </message>
</context>
<context>
    <name>fairlead::ui::RegistryPage</name>
    <message>
        <source>In use</source>
        <translation>使用中</translation>
    </message>
    <message>
        <source>Not in use</source>
        <translation>已停用</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Ctrl+Shift+N</source>
        <translation>Ctrl+Shift+N</translation>
    </message>
</context>
<context>
    <name>fairlead::ui::RegistryTab</name>
    <message>
        <source>&amp;New record</source>
        <translation>新建档案(&amp;N)</translation>
    </message>
    <message>
        <source>Registry</source>
        <translation>档案</translation>
    </message>
    <message>
        <source>Possible duplicates</source>
        <translation>疑似重复</translation>
    </message>
    <message>
        <source>Company &amp;settings…</source>
        <translation>公司设置(&amp;S)…</translation>
    </message>
</context>
<context>
    <name>fairlead::ui::ReturnForm</name>
    <message>
        <source>Take back %1</source>
        <translation>归还 %1</translation>
    </message>
    <message>
        <source>&amp;Condition</source>
        <translation>归还情况(&amp;C)</translation>
    </message>
    <message>
        <source>Came &amp;back at</source>
        <translation>归还时间(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Take back</source>
        <translation>归还(&amp;T)</translation>
    </message>
</context>
<context>
    <name>fairlead::ui::RowsField</name>
    <message>
        <source>%1, entry %2</source>
        <translation>%1，第 %2 条</translation>
    </message>
    <message>
        <source>Take out entry %1</source>
        <translation>移除第 %1 条</translation>
    </message>
    <message>
        <source>Take out (Ctrl+Delete)</source>
        <translation>移除（Ctrl+Delete）</translation>
    </message>
</context>
<context>
    <name>fairlead::ui::RulebookPage</name>
    <message>
        <source>Version %1, from %2</source>
        <translation>第 %1 版，自 %2 起</translation>
    </message>
    <message>
        <source>%1, changed</source>
        <translation>%1，有改动</translation>
    </message>
    <message>
        <source>Scored: %1</source>
        <translation>考核标准：%1</translation>
    </message>
    <message>
        <source>Reading: %1</source>
        <translation>释义：%1</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>修改 %1</translation>
    </message>
    <message>
        <source>Makes a new version of the rulebook, from %1 on at the earliest. What is decided stays as it is.</source>
        <translation>生成规则库的新版本，最早自 %1 起施行。已裁定的不变。</translation>
    </message>
    <message>
        <source>&amp;From month</source>
        <translation>施行月份(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Points</source>
        <translation>分值(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Yuan</source>
        <translation>金额（元）(&amp;Y)</translation>
    </message>
    <message>
        <source>&amp;Confirm the reading as the company&apos;s own</source>
        <translation>确认此释义为公司释义(&amp;C)</translation>
    </message>
    <message>
        <source>Another &amp;reading</source>
        <translation>另一释义(&amp;R)</translation>
    </message>
    <message>
        <source>What is &amp;scored</source>
        <translation>考核标准(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Judged like</source>
        <translation>判定方式同(&amp;J)</translation>
    </message>
    <message>
        <source>What &amp;last month would have been</source>
        <translation>试算上月(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Make the version</source>
        <translation>生成新版本(&amp;M)</translation>
    </message>
    <message>
        <source>Judging last month&apos;s cases…</source>
        <translation>正在试算上月的服务单…</translation>
    </message>
    <message>
        <source>%1: %2 cases judged, %3 findings would differ. Nothing is changed by this.</source>
        <translation>%1：试算 %2 个服务单，%3 项结果会不同。试算不改变任何记录。</translation>
    </message>
    <message>
        <source>%1: %2 instead of %3</source>
        <translation>%1：%2（原为 %3）</translation>
    </message>
    <message>
        <source>&amp;Version</source>
        <translation>版本(&amp;V)</translation>
    </message>
    <message>
        <source>beside</source>
        <translation>对照</translation>
    </message>
    <message>
        <source>Version of the rulebook</source>
        <translation>规则库版本</translation>
    </message>
    <message>
        <source>Version to compare with</source>
        <translation>对照的版本</translation>
    </message>
    <message>
        <source>C&amp;hange this clause…</source>
        <translation>修改此条款(&amp;H)…</translation>
    </message>
    <message>
        <source>Clauses</source>
        <translation>条款</translation>
    </message>
    <message>
        <source>Clause</source>
        <translation>条款</translation>
    </message>
    <message>
        <source>What is scored</source>
        <translation>考核标准</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>分值</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
</context>
<context>
    <name>fairlead::ui::SettingsForm</name>
    <message>
        <source>Company settings</source>
        <translation>公司设置</translation>
    </message>
    <message>
        <source>They hold for everybody from the moment of saving; closed months keep what they had.</source>
        <translation>保存后即对所有人生效；已关账月份保持原样。</translation>
    </message>
    <message>
        <source>Appraisal</source>
        <translation>考核</translation>
    </message>
    <message>
        <source>&amp;Base score of a month</source>
        <translation>每月基础分(&amp;B)</translation>
    </message>
    <message>
        <source>Days to s&amp;ign and submit a work order</source>
        <translation>工作单签署提交期限（天）(&amp;I)</translation>
    </message>
    <message>
        <source>Days to &amp;review a work order</source>
        <translation>工作单审核期限（天）(&amp;R)</translation>
    </message>
    <message>
        <source>Show the ran&amp;k on the month&apos;s sheet</source>
        <translation>在月度考核表上显示名次(&amp;K)</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>服务</translation>
    </message>
    <message>
        <source>Days to &amp;call after a visit</source>
        <translation>服务后回访期限（天）(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Double booking is</source>
        <translation>重复排班时(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Largest attachment (MB)</source>
        <translation>附件大小上限（MB）(&amp;L)</translation>
    </message>
    <message>
        <source>The company settings are saved.</source>
        <translation>公司设置已保存。</translation>
    </message>
</context>
<context>
    <name>fairlead::ui::SheetForm</name>
    <message>
        <source>Daily sheet: %1</source>
        <translation>日清表：%1</translation>
    </message>
    <message>
        <source>&amp;Submit</source>
        <translation>提交(&amp;S)</translation>
    </message>
    <message>
        <source>Save as dra&amp;ft</source>
        <translation>存为草稿(&amp;F)</translation>
    </message>
    <message>
        <source>Cop&amp;y from the day before</source>
        <translation>抄前一天(&amp;Y)</translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation>日期(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Engineer</source>
        <translation>工程师(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Work done</source>
        <translation>完成的工作(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>开始(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Until</source>
        <translation>结束(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Time worked</source>
        <translation>工时(&amp;T)</translation>
    </message>
    <message>
        <source>Faults f&amp;ound</source>
        <translation>发现的故障(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Running hours</source>
        <translation>运行小时(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Measured values</source>
        <translation>测量值(&amp;M)</translation>
    </message>
    <message>
        <source>What</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Value with unit</source>
        <translation>数值和单位</translation>
    </message>
    <message>
        <source>Limit or remark</source>
        <translation>限值或备注</translation>
    </message>
    <message>
        <source>Data &amp;backup</source>
        <translation>数据备份(&amp;B)</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>未填</translation>
    </message>
    <message>
        <source>Site &amp;cleaned</source>
        <translation>现场已清理(&amp;C)</translation>
    </message>
    <message>
        <source>Four do&amp;n&apos;ts, one never: kept</source>
        <translation>四不一没有：已做到(&amp;N)</translation>
    </message>
    <message>
        <source>Note on w&amp;hat is not ticked</source>
        <translation>未打勾项说明(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Problems</source>
        <translation>存在问题(&amp;P)</translation>
    </message>
    <message>
        <source>P&amp;lan for the next day</source>
        <translation>次日计划(&amp;L)</translation>
    </message>
    <message>
        <source>P&amp;hotos</source>
        <translation>照片(&amp;H)</translation>
    </message>
    <message>
        <source>Returned: %1</source>
        <translation>已退回：%1</translation>
    </message>
    <message>
        <source>A draft counts as no sheet until it is submitted (A3.2).</source>
        <translation>草稿在提交之前不算日清表（A3.2）。</translation>
    </message>
    <message>
        <source>There is no sheet of an earlier day on this visit.</source>
        <translation>本次服务之前没有日清表。</translation>
    </message>
    <message>
        <source>Copied from %1: fill in the values of this day.</source>
        <translation>已抄自 %1：请填写当天的数值。</translation>
    </message>
</context>
<context>
    <name>fairlead::ui::ShipForm</name>
    <message>
        <source>Change %1</source>
        <translation>修改 %1</translation>
    </message>
    <message>
        <source>New ship</source>
        <translation>新船舶</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名称(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Hull no.</source>
        <translation>船体号(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;IMO no.</source>
        <translation>IMO 编号(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Owner</source>
        <translation>船东(&amp;O)</translation>
    </message>
    <message>
        <source>Ship&amp;yard</source>
        <translation>船厂(&amp;Y)</translation>
    </message>
    <message>
        <source>&amp;Design institute</source>
        <translation>设计院(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
</context>
<context>
    <name>fairlead::ui::ShipPage</name>
    <message>
        <source>&amp;New ship</source>
        <translation>新船舶(&amp;N)</translation>
    </message>
    <message>
        <source>Ship</source>
        <translation>船舶</translation>
    </message>
    <message>
        <source>Hull no.</source>
        <translation>船体编号</translation>
    </message>
    <message>
        <source>IMO no.</source>
        <translation>IMO编号</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>交付</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>船东</translation>
    </message>
    <message>
        <source>Shipyard</source>
        <translation>船厂</translation>
    </message>
    <message>
        <source>Design institute</source>
        <translation>设计院</translation>
    </message>
    <message>
        <source>No ships here. Ctrl+Shift+N adds one.</source>
        <translation>这里没有船舶。按 Ctrl+Shift+N 添加。</translation>
    </message>
    <message>
        <source>&amp;Change…</source>
        <translation>修改(&amp;C)…</translation>
    </message>
    <message>
        <source>Ship &amp;delivery…</source>
        <translation>轮船交付(&amp;D)…</translation>
    </message>
    <message>
        <source>Ships</source>
        <translation>船舶</translation>
    </message>
    <message>
        <source>Ship delivery</source>
        <translation>轮船交付</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>尚未</translation>
    </message>
    <message>
        <source>C&amp;ases</source>
        <translation>服务单(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Merge into…</source>
        <translation>并入(&amp;M)…</translation>
    </message>
</context>
<context>
    <name>fairlead::ui::SignaturePad</name>
    <message>
        <source>Sign here with pen, finger or mouse</source>
        <translation>请用笔、手指或鼠标在此签名</translation>
    </message>
</context>
<context>
    <name>fairlead::ui::SiteActions</name>
    <message>
        <source>A&amp;rrival…</source>
        <translation>到达(&amp;R)…</translation>
    </message>
    <message>
        <source>Arrival: %1</source>
        <translation>到达：%1</translation>
    </message>
    <message>
        <source>&amp;Arrived at</source>
        <translation>到达时间(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Cause, if late</source>
        <translation>迟到原因（如有）(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Record</source>
        <translation>记录(&amp;R)</translation>
    </message>
    <message>
        <source>Cause of &amp;delay…</source>
        <translation>迟到原因(&amp;D)…</translation>
    </message>
    <message>
        <source>Cause of delay: %1</source>
        <translation>迟到原因：%1</translation>
    </message>
    <message>
        <source>&amp;Cause</source>
        <translation>原因(&amp;C)</translation>
    </message>
    <message>
        <source>Dail&amp;y sheet…</source>
        <translation>日清表(&amp;Y)…</translation>
    </message>
    <message>
        <source>Revie&amp;w sheet…</source>
        <translation>审核日清(&amp;W)…</translation>
    </message>
    <message>
        <source>Review of a daily sheet: %1</source>
        <translation>日清表审核：%1</translation>
    </message>
    <message>
        <source>S&amp;heet</source>
        <translation>日清表(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Accepted</source>
        <translation>通过(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Reason, if returned</source>
        <translation>退回原因(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;When</source>
        <translation>时间(&amp;W)</translation>
    </message>
    <message>
        <source>Data &amp;backup…</source>
        <translation>数据备份(&amp;B)…</translation>
    </message>
    <message>
        <source>Data backup: %1</source>
        <translation>数据备份：%1</translation>
    </message>
    <message>
        <source>Saved before touching the equipment&apos;s data (A2.2).</source>
        <translation>操作设备数据前的备份（A2.2）。</translation>
    </message>
    <message>
        <source>Wha&amp;t</source>
        <translation>备份内容(&amp;T)</translation>
    </message>
    <message>
        <source>W&amp;here it is kept</source>
        <translation>存放位置(&amp;H)</translation>
    </message>
    <message>
        <source>Breac&amp;h…</source>
        <translation>违规(&amp;H)…</translation>
    </message>
    <message>
        <source>Breach: %1</source>
        <translation>违规：%1</translation>
    </message>
    <message>
        <source>Something that was found. It docks nobody by itself.</source>
        <translation>发现的违规事实，本身不直接扣分。</translation>
    </message>
    <message>
        <source>&amp;Against</source>
        <translation>违反(&amp;A)</translation>
    </message>
    <message>
        <source>W&amp;hich of the four don&apos;ts</source>
        <translation>四不一没有中的哪一条(&amp;H)</translation>
    </message>
    <message>
        <source>none of them</source>
        <translation>不适用</translation>
    </message>
    <message>
        <source>Wh&amp;o</source>
        <translation>当事人(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;What happened</source>
        <translation>经过(&amp;W)</translation>
    </message>
    <message>
        <source>W&amp;hen</source>
        <translation>时间(&amp;H)</translation>
    </message>
    <message>
        <source>Depart&amp;ure…</source>
        <translation>离场(&amp;U)…</translation>
    </message>
    <message>
        <source>Departure: %1</source>
        <translation>离场：%1</translation>
    </message>
    <message>
        <source>&amp;Left at</source>
        <translation>离场时间(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Finished: nothing is left for a next visit</source>
        <translation>已完工，无需再次服务(&amp;F)</translation>
    </message>
    <message>
        <source>Before what c&amp;hange</source>
        <translation>为何种修改而备份(&amp;H)</translation>
    </message>
    <message>
        <source>What was chan&amp;ged</source>
        <translation>修改了什么(&amp;G)</translation>
    </message>
    <message>
        <source>Left &amp;open for the next visit</source>
        <translation>留待下次的工作(&amp;O)</translation>
    </message>
</context>
<context>
    <name>fairlead::ui::SiteTab</name>
    <message>
        <source>Visits</source>
        <translation>现场服务</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>To come</source>
        <translation>待进场</translation>
    </message>
    <message>
        <source>On site now</source>
        <translation>在现场</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>已离场</translation>
    </message>
    <message>
        <source>No visits here. A visit begins with an appointment or a crew.</source>
        <translation>这里没有现场服务。预约或派工后产生。</translation>
    </message>
    <message>
        <source>M&amp;ine only</source>
        <translation>只看我的(&amp;I)</translation>
    </message>
    <message>
        <source>On-site</source>
        <translation>现场</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>现场服务</translation>
    </message>
</context>
<context>
    <name>fairlead::ui::TakePage</name>
    <message>
        <source>%1 - rejected rows.xlsx</source>
        <translation>%1-未导入的行.xlsx</translation>
    </message>
    <message>
        <source>File of the rejected rows</source>
        <translation>未导入行的文件</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx);;Text with commas (*.csv)</source>
        <translation>Excel 工作簿 (*.xlsx);;逗号分隔文本 (*.csv)</translation>
    </message>
    <message>
        <source>Checked: %1</source>
        <translation>检查结果：%1</translation>
    </message>
    <message>
        <source>The database failed; look at the lists before you import again.</source>
        <translation>数据库出错；重新导入之前请先查看列表。</translation>
    </message>
    <message>
        <source>There are bad rows: mend them in the file and check it again, or take the good rows only.</source>
        <translation>有些行有问题：请在文件中改正后重新检查，或者只导入没有问题的行。</translation>
    </message>
    <message>
        <source>Nothing was imported: the file of the rejected rows couldn&apos;t be written. %1</source>
        <translation>没有导入任何内容：无法写入未导入行的文件。%1</translation>
    </message>
    <message>
        <source>Stopped; nothing was imported.</source>
        <translation>已停止；没有导入任何内容。</translation>
    </message>
    <message>
        <source>Nothing was imported: the file or the records are others than at the check. %1</source>
        <translation>没有导入任何内容：文件或记录与检查时不同。%1</translation>
    </message>
    <message>
        <source>Imported. %1</source>
        <translation>已导入。%1</translation>
    </message>
    <message>
        <source>The rejected rows are in %1</source>
        <translation>未导入的行在 %1</translation>
    </message>
    <message>
        <source>&amp;All rows or none</source>
        <translation>全部导入，否则都不导入(&amp;A)</translation>
    </message>
    <message>
        <source>The &amp;good rows only</source>
        <translation>只导入没有问题的行(&amp;G)</translation>
    </message>
    <message>
        <source>Write the &amp;rejected rows with their reasons to a file</source>
        <translation>把未导入的行及其原因写入文件(&amp;R)</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
</context>
<context>
    <name>fairlead::ui::TemplateForm</name>
    <message>
        <source>Template: %1</source>
        <translation>模板：%1</translation>
    </message>
    <message>
        <source>New template</source>
        <translation>新建模板</translation>
    </message>
    <message>
        <source>What has to be at hand. A case is offered the lines of all templates that fit it.</source>
        <translation>需要备齐的物品。凡适用的模板，其各项都会提供给服务单。</translation>
    </message>
    <message>
        <source>&amp;For</source>
        <translation>适用(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Model or family</source>
        <translation>机型或系列(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Kind of job</source>
        <translation>作业类别(&amp;K)</translation>
    </message>
    <message>
        <source>Any kind of job</source>
        <translation>各类作业</translation>
    </message>
    <message>
        <source>&amp;Lines</source>
        <translation>各项(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>Every engine</source>
        <translation>所有机型</translation>
    </message>
    <message>
        <source>%1 family</source>
        <translation>%1 系列</translation>
    </message>
</context>
<context>
    <name>fairlead::ui::TemplatePage</name>
    <message>
        <source>&amp;New template</source>
        <translation>新建模板(&amp;N)</translation>
    </message>
    <message>
        <source>For</source>
        <translation>适用机型</translation>
    </message>
    <message>
        <source>Kind of job</source>
        <translation>作业类别</translation>
    </message>
    <message>
        <source>Any kind of job</source>
        <translation>各类作业</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>项数</translation>
    </message>
    <message>
        <source>Tools and parts</source>
        <translation>工具与备件</translation>
    </message>
    <message>
        <source>No templates here. Ctrl+Shift+N adds one.</source>
        <translation>这里没有模板。按 Ctrl+Shift+N 新建。</translation>
    </message>
    <message>
        <source>&amp;Change…</source>
        <translation>修改(&amp;C)…</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>准备模板</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Qty</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Lines of the template</source>
        <translation>模板各项</translation>
    </message>
</context>
<context>
    <name>fairlead::ui::TicketColumns</name>
    <message>
        <source>Ticket</source>
        <translation>服务单</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>接听时间</translation>
    </message>
    <message>
        <source>Ship</source>
        <translation>船舶</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>柴油机</translation>
    </message>
    <message>
        <source>Fault or wish</source>
        <translation>故障或需求</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>紧急程度</translation>
    </message>
    <message>
        <source>Warranty</source>
        <translation>保修</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Call receiver</source>
        <translation>接线员</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>负责人</translation>
    </message>
    <message>
        <source>Entry time</source>
        <translation>进场时间</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>已等待</translation>
    </message>
    <message>
        <source>Sent to dispatch %1</source>
        <translation>转派工 %1</translation>
    </message>
</context>
<context>
    <name>fairlead::ui::TimelineGhost</name>
    <message>
        <source>notice of 2 h: %1 short</source>
        <translation>2 小时通知：差 %1</translation>
    </message>
    <message>
        <source>notice of 2 h: %1 to spare</source>
        <translation>2 小时通知：还有 %1</translation>
    </message>
    <message>
        <source>this time is agreed with the customer</source>
        <translation>此时间已与客户约定</translation>
    </message>
    <message>
        <source>two days ahead (A1.4): %1</source>
        <translation>提前两天（A1.4）：%1</translation>
    </message>
    <message>
        <source>agreed is %1: the new time comes first</source>
        <translation>已约定 %1：须先改期</translation>
    </message>
</context>
<context>
    <name>fairlead::ui::TimelinePane</name>
    <message>
        <source>Earlier (Page Up)</source>
        <translation>更早（Page Up）</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>Today (Home)</source>
        <translation>今天（Home）</translation>
    </message>
    <message>
        <source>Later (Page Down)</source>
        <translation>更晚（Page Down）</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日</translation>
    </message>
    <message>
        <source>One day</source>
        <translation>一天</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>周</translation>
    </message>
    <message>
        <source>One week</source>
        <translation>一周</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月</translation>
    </message>
    <message>
        <source>One month</source>
        <translation>一个月</translation>
    </message>
    <message>
        <source>More days (−, Ctrl+wheel)</source>
        <translation>看更多天（−，Ctrl+滚轮）</translation>
    </message>
    <message>
        <source>Fewer days (+, Ctrl+wheel)</source>
        <translation>看更少天（+，Ctrl+滚轮）</translation>
    </message>
    <message>
        <source>Absence…</source>
        <translation>请假/外出…</translation>
    </message>
    <message>
        <source>Enter an absence of this engineer</source>
        <translation>登记这位工程师的请假、培训或出差</translation>
    </message>
    <message>
        <source>Timeline of engineers</source>
        <translation>工程师排班时间轴</translation>
    </message>
</context>
<context>
    <name>fairlead::ui::TimelineTexts</name>
    <message>
        <source>Nobody named</source>
        <translation>未派人</translation>
    </message>
    <message>
        <source>no planned end</source>
        <translation>未定计划结束时间</translation>
    </message>
    <message>
        <source>%1 (lead)</source>
        <translation>%1（组长）</translation>
    </message>
    <message>
        <source>nobody is named yet</source>
        <translation>尚未派人</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Certificate runs out on %1: %2</source>
        <translation>证书 %1 到期：%2</translation>
    </message>
    <message>
        <source>Mon</source>
        <translation>一</translation>
    </message>
    <message>
        <source>Tue</source>
        <translation>二</translation>
    </message>
    <message>
        <source>Wed</source>
        <translation>三</translation>
    </message>
    <message>
        <source>Thu</source>
        <translation>四</translation>
    </message>
    <message>
        <source>Fri</source>
        <translation>五</translation>
    </message>
    <message>
        <source>Sat</source>
        <translation>六</translation>
    </message>
    <message>
        <source>Sun</source>
        <translation>日</translation>
    </message>
</context>
<context>
    <name>fairlead::ui::TimelineView</name>
    <message>
        <source>nothing planned</source>
        <translation>没有安排</translation>
    </message>
</context>
<context>
    <name>fairlead::ui::ToolForm</name>
    <message>
        <source>Change %1</source>
        <translation>修改 %1</translation>
    </message>
    <message>
        <source>New tool</source>
        <translation>新建工具</translation>
    </message>
    <message>
        <source>&amp;Number</source>
        <translation>编号(&amp;N)</translation>
    </message>
    <message>
        <source>Na&amp;me</source>
        <translation>名称(&amp;M)</translation>
    </message>
    <message>
        <source>N&amp;ote</source>
        <translation>备注(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
</context>
<context>
    <name>fairlead::ui::ToolPage</name>
    <message>
        <source>&amp;New tool</source>
        <translation>新建工具(&amp;N)</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Tool</source>
        <translation>工具</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>所在</translation>
    </message>
    <message>
        <source>Borrower</source>
        <translation>借用人</translation>
    </message>
    <message>
        <source>Back on</source>
        <translation>应还日期</translation>
    </message>
    <message>
        <source>For the case</source>
        <translation>用于服务单</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>在用</translation>
    </message>
    <message>
        <source>In stock</source>
        <translation>在库</translation>
    </message>
    <message>
        <source>On loan</source>
        <translation>借出</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>逾期</translation>
    </message>
    <message>
        <source>Not in use</source>
        <translation>停用</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>No tools here. Ctrl+Shift+N adds one.</source>
        <translation>这里没有工具。按 Ctrl+Shift+N 新建。</translation>
    </message>
    <message>
        <source>&amp;Lend…</source>
        <translation>借出(&amp;L)…</translation>
    </message>
    <message>
        <source>&amp;Take back…</source>
        <translation>归还(&amp;T)…</translation>
    </message>
    <message>
        <source>&amp;Change…</source>
        <translation>修改(&amp;C)…</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>工具</translation>
    </message>
    <message>
        <source>Lent</source>
        <translation>借出日期</translation>
    </message>
    <message>
        <source>Came back</source>
        <translation>归还</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>归还情况</translation>
    </message>
    <message>
        <source>Loans of the tool</source>
        <translation>工具借用记录</translation>
    </message>
    <message>
        <source>%1, back on %2</source>
        <translation>%1，应于 %2 归还</translation>
    </message>
    <message>
        <source>%1, for %2</source>
        <translation>%1，用于 %2</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>逾期未还</translation>
    </message>
    <message>
        <source>on loan</source>
        <translation>借出中</translation>
    </message>
</context>
<context>
    <name>fairlead::ui::TriedRowsModel</name>
    <message>
        <source>New</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>更改</translation>
    </message>
    <message>
        <source>The same</source>
        <translation>相同</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>跳过</translation>
    </message>
    <message>
        <source>Bad</source>
        <translation>有问题</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
</context>
<context>
    <name>fairlead::ui::TroublesModel</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>列</translation>
    </message>
    <message>
        <source>What stands there</source>
        <translation>单元格内容</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
</context>
<context>
    <name>fairlead::ui::VisitColumns</name>
    <message>
        <source>finished</source>
        <translation>已完工</translation>
    </message>
    <message>
        <source>unfinished</source>
        <translation>未完工</translation>
    </message>
    <message>
        <source>on site</source>
        <translation>在现场</translation>
    </message>
    <message>
        <source>not there yet</source>
        <translation>尚未到场</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>服务单</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>现场服务</translation>
    </message>
    <message>
        <source>Entry time</source>
        <translation>进场时间</translation>
    </message>
    <message>
        <source>Ship</source>
        <translation>船舶</translation>
    </message>
    <message>
        <source>Crew</source>
        <translation>服务人员</translation>
    </message>
    <message>
        <source>Arrival</source>
        <translation>到达</translation>
    </message>
    <message>
        <source>Departure</source>
        <translation>离场</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>服务单</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类别</translation>
    </message>
</context>
<context>
    <name>fairlead::ui::VisitFactLines</name>
    <message>
        <source>%1 (entered %2)</source>
        <translation>%1（%2 录入）</translation>
    </message>
    <message>
        <source>Left by the last visit</source>
        <translation>上次遗留</translation>
    </message>
    <message>
        <source>Entry time</source>
        <translation>进场时间</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>联系人</translation>
    </message>
    <message>
        <source>%1 (lead)</source>
        <translation>%1（组长）</translation>
    </message>
    <message>
        <source>Crew</source>
        <translation>服务组</translation>
    </message>
    <message>
        <source>Planned until</source>
        <translation>计划至</translation>
    </message>
    <message>
        <source>Have to sign</source>
        <translation>须签字人</translation>
    </message>
    <message>
        <source>Arrival</source>
        <translation>到达</translation>
    </message>
    <message>
        <source>Cause for being late</source>
        <translation>迟到原因</translation>
    </message>
    <message>
        <source>Departure</source>
        <translation>离场</translation>
    </message>
    <message>
        <source>Left open</source>
        <translation>遗留工作</translation>
    </message>
    <message>
        <source>unfinished: a next visit</source>
        <translation>未完成：需再次服务</translation>
    </message>
    <message>
        <source>○ was never ticked</source>
        <translation>○ 始终未打勾</translation>
    </message>
    <message>
        <source>○ open</source>
        <translation>○ 未完成</translation>
    </message>
    <message>
        <source>✓ ready</source>
        <translation>✓ 已备妥</translation>
    </message>
    <message>
        <source>✗ not ready</source>
        <translation>✗ 未备妥</translation>
    </message>
    <message>
        <source>↳ corrected</source>
        <translation>↳ 更正</translation>
    </message>
    <message>
        <source>(nothing)</source>
        <translation>（空）</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>已退回</translation>
    </message>
    <message>
        <source>No sheet of this day yet.</source>
        <translation>当天还没有日清表。</translation>
    </message>
    <message>
        <source>revision %1</source>
        <translation>第 %1 稿</translation>
    </message>
    <message>
        <source>Work done</source>
        <translation>完成的工作</translation>
    </message>
    <message>
        <source>Time worked</source>
        <translation>工时</translation>
    </message>
    <message>
        <source>Faults found</source>
        <translation>发现的故障</translation>
    </message>
    <message>
        <source>Running hours</source>
        <translation>运行小时</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 小时</translation>
    </message>
    <message>
        <source>Measured values</source>
        <translation>测量值</translation>
    </message>
    <message>
        <source>Data backup</source>
        <translation>数据备份</translation>
    </message>
    <message>
        <source>Site cleaned</source>
        <translation>现场清理</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>Four don&apos;ts, one never</source>
        <translation>四不一没有</translation>
    </message>
    <message>
        <source>%1 of %2 kept</source>
        <translation>%2 项做到 %1 项</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>存在问题</translation>
    </message>
    <message>
        <source>Plan for the next day</source>
        <translation>次日计划</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>已通过</translation>
    </message>
    <message>
        <source>Before: %1</source>
        <translation>修改前：%1</translation>
    </message>
    <message>
        <source>Changed: %1</source>
        <translation>已修改：%1</translation>
    </message>
    <message>
        <source>Nothing was backed up on this visit yet.</source>
        <translation>本次服务还没有数据备份。</translation>
    </message>
    <message>
        <source>nobody knows who</source>
        <translation>不知何人</translation>
    </message>
    <message>
        <source>There is no work order yet.</source>
        <translation>还没有工作单。</translation>
    </message>
    <message>
        <source>Prepared</source>
        <translation>填写</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>措施</translation>
    </message>
    <message>
        <source>in warranty</source>
        <translation>保修内</translation>
    </message>
    <message>
        <source>out of warranty</source>
        <translation>保修外</translation>
    </message>
    <message>
        <source>Parts used</source>
        <translation>所用备件</translation>
    </message>
    <message>
        <source>Next steps</source>
        <translation>后续工作</translation>
    </message>
    <message>
        <source>Customer&apos;s satisfaction</source>
        <translation>客户满意度</translation>
    </message>
    <message>
        <source>Others sign</source>
        <translation>签字人变更</translation>
    </message>
    <message>
        <source>Review, round %1</source>
        <translation>第 %1 轮审核</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>通过</translation>
    </message>
    <message>
        <source>failed, to be confirmed again</source>
        <translation>未通过，须重新确认</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>未通过</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>已提交</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>已归档</translation>
    </message>
    <message>
        <source>CRM reference</source>
        <translation>CRM 编号</translation>
    </message>
    <message>
        <source>Before it can be submitted</source>
        <translation>提交前还缺</translation>
    </message>
</context>
<context>
    <name>fairlead::ui::VisitPage</name>
    <message>
        <source>Visit %1</source>
        <translation>第 %1 次服务</translation>
    </message>
    <message>
        <source>Write the sheet…</source>
        <translation>填写日清表…</translation>
    </message>
    <message>
        <source>Go on with the draft…</source>
        <translation>继续填写草稿…</translation>
    </message>
    <message>
        <source>Answer with a new revision…</source>
        <translation>重新填报…</translation>
    </message>
    <message>
        <source>%1 of %2 signed</source>
        <translation>%2 人中已签 %1 人</translation>
    </message>
    <message>
        <source>○ not signed</source>
        <translation>○ 未签</translation>
    </message>
    <message>
        <source>Sign on the screen…</source>
        <translation>在屏幕上签…</translation>
    </message>
    <message>
        <source>Signed on paper…</source>
        <translation>已在纸上签…</translation>
    </message>
    <message>
        <source>Say in a word why it is returned.</source>
        <translation>请写明退回的理由。</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>现场服务</translation>
    </message>
    <message>
        <source>Days on site and their sheets</source>
        <translation>在场各天及其日清表</translation>
    </message>
    <message>
        <source>Preparation</source>
        <translation>服务准备</translation>
    </message>
    <message>
        <source>Days on site</source>
        <translation>在场各天</translation>
    </message>
    <message>
        <source>Data operations</source>
        <translation>数据操作</translation>
    </message>
    <message>
        <source>Breaches</source>
        <translation>违规记录</translation>
    </message>
    <message>
        <source>Work order</source>
        <translation>工作单</translation>
    </message>
    <message>
        <source>Accept the sheet</source>
        <translation>通过</translation>
    </message>
    <message>
        <source>Return it</source>
        <translation>退回</translation>
    </message>
    <message>
        <source>Why it is returned</source>
        <translation>退回理由</translation>
    </message>
</context>
<context>
    <name>fairlead::ui::VoiceActions</name>
    <message>
        <source>Co&amp;mplaint…</source>
        <translation>投诉(&amp;M)…</translation>
    </message>
    <message>
        <source>Complaint: %1</source>
        <translation>投诉：%1</translation>
    </message>
    <message>
        <source>A&amp;bout</source>
        <translation>事由(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Channel</source>
        <translation>渠道(&amp;C)</translation>
    </message>
    <message>
        <source>C&amp;ustomer</source>
        <translation>客户(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;What was said</source>
        <translation>内容(&amp;W)</translation>
    </message>
    <message>
        <source>W&amp;hen</source>
        <translation>时间(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Record</source>
        <translation>记录(&amp;R)</translation>
    </message>
    <message>
        <source>P&amp;raise…</source>
        <translation>表扬(&amp;R)…</translation>
    </message>
    <message>
        <source>Praise: %1</source>
        <translation>表扬：%1</translation>
    </message>
    <message>
        <source>By call or letter (A4.2). Name nobody when the whole crew is meant.</source>
        <translation>来电或来函（A4.2）。表扬全体人员时不必点名。</translation>
    </message>
    <message>
        <source>&amp;Named</source>
        <translation>点名表扬(&amp;N)</translation>
    </message>
    <message>
        <source>C&amp;lose the case…</source>
        <translation>结束服务单(&amp;L)…</translation>
    </message>
    <message>
        <source>Close: %1</source>
        <translation>结束：%1</translation>
    </message>
    <message>
        <source>An archived case whose follow-up calls are done.</source>
        <translation>已归档且回访完成的服务单。</translation>
    </message>
    <message>
        <source>&amp;When</source>
        <translation>时间(&amp;W)</translation>
    </message>
    <message>
        <source>C&amp;lose the case</source>
        <translation>结束服务单(&amp;L)</translation>
    </message>
</context>
<context>
    <name>fairlead::ui::VoidForm</name>
    <message>
        <source>Make the warranty of %1 void</source>
        <translation>使 %1 的保修失效</translation>
    </message>
    <message>
        <source>From that day on the engine is not covered, whatever its dates say.</source>
        <translation>自该日起，无论日期如何，该柴油机不在保修内。</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>自(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>理由(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Approved by</source>
        <translation>批准人(&amp;A)</translation>
    </message>
    <message>
        <source>Make &amp;void</source>
        <translation>使保修失效(&amp;V)</translation>
    </message>
</context>
<context>
    <name>fairlead::ui::WorkOrderActions</name>
    <message>
        <source>Work &amp;order…</source>
        <translation>工作单(&amp;O)…</translation>
    </message>
    <message>
        <source>Work order: %1</source>
        <translation>工作单：%1</translation>
    </message>
    <message>
        <source>&amp;Result</source>
        <translation>服务结果(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Cause</source>
        <translation>原因(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Measures</source>
        <translation>处理措施(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>Si&amp;gned…</source>
        <translation>签字(&amp;G)…</translation>
    </message>
    <message>
        <source>Signature: %1</source>
        <translation>签字：%1</translation>
    </message>
    <message>
        <source>S&amp;ignatory</source>
        <translation>签字人(&amp;I)</translation>
    </message>
    <message>
        <source>Signed &amp;at</source>
        <translation>签字时间(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Record</source>
        <translation>记录(&amp;R)</translation>
    </message>
    <message>
        <source>S&amp;ubmit…</source>
        <translation>提交审核(&amp;U)…</translation>
    </message>
    <message>
        <source>Submit for review: %1</source>
        <translation>提交审核：%1</translation>
    </message>
    <message>
        <source>&amp;When</source>
        <translation>时间(&amp;W)</translation>
    </message>
    <message>
        <source>S&amp;ubmit</source>
        <translation>提交审核(&amp;U)</translation>
    </message>
    <message>
        <source>Re&amp;view…</source>
        <translation>审核(&amp;V)…</translation>
    </message>
    <message>
        <source>Review of the work order: %1</source>
        <translation>工作单审核：%1</translation>
    </message>
    <message>
        <source>&amp;Passed</source>
        <translation>合格(&amp;P)</translation>
    </message>
    <message>
        <source>If failed: the customer must &amp;confirm again (A3.3)</source>
        <translation>不合格时：客户须重新办理确认（A3.3）(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Reason, if failed</source>
        <translation>不合格原因(&amp;R)</translation>
    </message>
    <message>
        <source>Archi&amp;ve…</source>
        <translation>归档(&amp;V)…</translation>
    </message>
    <message>
        <source>Archive: %1</source>
        <translation>归档：%1</translation>
    </message>
    <message>
        <source>&amp;Archive no.</source>
        <translation>档案号(&amp;A)</translation>
    </message>
    <message>
        <source>C&amp;RM reference</source>
        <translation>CRM 编号(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Follow-up agent</source>
        <translation>回访员(&amp;F)</translation>
    </message>
    <message>
        <source>Archi&amp;ve</source>
        <translation>归档(&amp;V)</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>职务</translation>
    </message>
    <message>
        <source>in warranty</source>
        <translation>保修内</translation>
    </message>
    <message>
        <source>out of warranty</source>
        <translation>保修外</translation>
    </message>
    <message>
        <source>&amp;Parts used</source>
        <translation>所用备件(&amp;P)</translation>
    </message>
    <message>
        <source>Part no.</source>
        <translation>零件号</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Old serial no.</source>
        <translation>旧件编号</translation>
    </message>
    <message>
        <source>New serial no.</source>
        <translation>新件编号</translation>
    </message>
    <message>
        <source>Warranty</source>
        <translation>保修</translation>
    </message>
    <message>
        <source>Work order of visit %1</source>
        <translation>第 %1 次服务的工作单</translation>
    </message>
    <message>
        <source>Daily sheet of %1</source>
        <translation>%1 的日清表</translation>
    </message>
    <message>
        <source>Who has to sig&amp;n…</source>
        <translation>须签字人(&amp;N)…</translation>
    </message>
    <message>
        <source>Who has to sign: %1</source>
        <translation>须签字人：%1</translation>
    </message>
    <message>
        <source>Every responsible person of the customer (A3.3).</source>
        <translation>客户方的每一位责任人（A3.3）。</translation>
    </message>
    <message>
        <source>&amp;Signatories</source>
        <translation>签字人(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Reason for the change</source>
        <translation>变更理由(&amp;R)</translation>
    </message>
    <message>
        <source>A repair is submitted with its cause and its measures.</source>
        <translation>维修服务须写明原因和措施才能提交。</translation>
    </message>
    <message>
        <source>Ne&amp;xt steps</source>
        <translation>后续工作(&amp;X)</translation>
    </message>
    <message>
        <source>Customer&apos;s sa&amp;tisfaction</source>
        <translation>客户满意度(&amp;T)</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>未填</translation>
    </message>
    <message>
        <source>Si&amp;gnatories</source>
        <translation>签字人(&amp;G)</translation>
    </message>
    <message>
        <source>Rea&amp;son, if others sign than were named</source>
        <translation>签字人与派工时不同的理由(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;How</source>
        <translation>方式(&amp;H)</translation>
    </message>
    <message>
        <source>Sig&amp;nature</source>
        <translation>签名(&amp;N)</translation>
    </message>
    <message>
        <source>S&amp;can</source>
        <translation>扫描件(&amp;C)</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>签名</translation>
    </message>
    <message>
        <source>Correc&amp;tion…</source>
        <translation>更正(&amp;T)…</translation>
    </message>
    <message>
        <source>Correction: %1</source>
        <translation>更正：%1</translation>
    </message>
    <message>
        <source>The record stays as it is; the correction stands beside it.</source>
        <translation>原记录不变，更正记在旁边。</translation>
    </message>
    <message>
        <source>&amp;Field</source>
        <translation>栏目(&amp;F)</translation>
    </message>
    <message>
        <source>As it stands</source>
        <translation>现有内容</translation>
    </message>
    <message>
        <source>What is ri&amp;ght</source>
        <translation>应为(&amp;G)</translation>
    </message>
    <message>
        <source>R&amp;eason</source>
        <translation>理由(&amp;E)</translation>
    </message>
</context>
<context>
    <name>fairlead::ui::Workbench</name>
    <message>
        <source>What you type can&apos;t be kept safe: %1 can&apos;t be written.</source>
        <translation>录入内容无法暂存：%1 无法写入。</translation>
    </message>
</context>
<context>
    <name>fairlead::ui::YesNoField</name>
    <message>
        <source>Yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>No</source>
        <translation>否</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>不清楚</translation>
    </message>
</context>
<context>
    <name>wording</name>
    <message>
        <source>Proven</source>
        <translation>已证实</translation>
    </message>
    <message>
        <source>Disproven</source>
        <translation>已排除</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>待查</translation>
    </message>
    <message>
        <source>Waits for nothing</source>
        <translation>无需等待</translation>
    </message>
    <message>
        <source>Waits for a record</source>
        <translation>等待记录</translation>
    </message>
    <message>
        <source>Waits for the decider</source>
        <translation>等待裁定人判断</translation>
    </message>
    <message>
        <source>Condition open</source>
        <translation>条件待查</translation>
    </message>
    <message>
        <source>Awaiting decision</source>
        <translation>待裁定</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>已批准</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>已驳回</translation>
    </message>
    <message>
        <source>Amended</source>
        <translation>改动后批准</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>已撤回</translation>
    </message>
    <message>
        <source>Found by the rules</source>
        <translation>规则判定</translation>
    </message>
    <message>
        <source>Entered by hand</source>
        <translation>人工录入</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>批准</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>驳回</translation>
    </message>
    <message>
        <source>Approve with changes</source>
        <translation>改动后批准</translation>
    </message>
    <message>
        <source>Party</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>联系人</translation>
    </message>
    <message>
        <source>Ship</source>
        <translation>船舶</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>柴油机</translation>
    </message>
    <message>
        <source>Employee</source>
        <translation>员工</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>服务单</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>来电</translation>
    </message>
    <message>
        <source>Phone guidance</source>
        <translation>电话指导</translation>
    </message>
    <message>
        <source>Appointment</source>
        <translation>预约</translation>
    </message>
    <message>
        <source>Reschedule</source>
        <translation>改期</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>现场服务</translation>
    </message>
    <message>
        <source>Preparation</source>
        <translation>服务准备</translation>
    </message>
    <message>
        <source>Daily sheet</source>
        <translation>日清表</translation>
    </message>
    <message>
        <source>Data backup</source>
        <translation>数据备份</translation>
    </message>
    <message>
        <source>Breach</source>
        <translation>违规记录</translation>
    </message>
    <message>
        <source>Work order</source>
        <translation>工作单</translation>
    </message>
    <message>
        <source>Work order review</source>
        <translation>工作单审核</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>回访</translation>
    </message>
    <message>
        <source>Follow-up attempt</source>
        <translation>回访通话</translation>
    </message>
    <message>
        <source>Complaint</source>
        <translation>投诉</translation>
    </message>
    <message>
        <source>Praise</source>
        <translation>表扬</translation>
    </message>
    <message>
        <source>Rulebook</source>
        <translation>规则库</translation>
    </message>
    <message>
        <source>Proposal</source>
        <translation>扣分/奖励提议</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>裁定</translation>
    </message>
    <message>
        <source>Objection</source>
        <translation>申诉</translation>
    </message>
    <message>
        <source>Appraisal month</source>
        <translation>考核月</translation>
    </message>
    <message>
        <source>Company setting</source>
        <translation>公司设置</translation>
    </message>
    <message>
        <source>Ship owner</source>
        <translation>船东</translation>
    </message>
    <message>
        <source>Shipyard</source>
        <translation>船厂</translation>
    </message>
    <message>
        <source>Design institute</source>
        <translation>设计院</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>Call receiver</source>
        <translation>接线员</translation>
    </message>
    <message>
        <source>Head of after-sales</source>
        <translation>售后部长</translation>
    </message>
    <message>
        <source>Service engineer</source>
        <translation>服务工程师</translation>
    </message>
    <message>
        <source>Follow-up agent</source>
        <translation>回访员</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>经理</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>管理员</translation>
    </message>
    <message>
        <source>Auditor</source>
        <translation>审计员</translation>
    </message>
    <message>
        <source>Installation and commissioning</source>
        <translation>安装调试</translation>
    </message>
    <message>
        <source>Repair and maintenance</source>
        <translation>维修保养</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>已接单</translation>
    </message>
    <message>
        <source>Awaiting dispatch</source>
        <translation>待派工</translation>
    </message>
    <message>
        <source>Dispatched</source>
        <translation>已派工</translation>
    </message>
    <message>
        <source>On site</source>
        <translation>现场服务中</translation>
    </message>
    <message>
        <source>Awaiting review</source>
        <translation>待审核</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>已归档</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>已关闭</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>Ship stopped</source>
        <translation>停航</translation>
    </message>
    <message>
        <source>Restricted operation</source>
        <translation>限制航行</translation>
    </message>
    <message>
        <source>Can sail</source>
        <translation>可航行</translation>
    </message>
    <message>
        <source>Fault</source>
        <translation>故障</translation>
    </message>
    <message>
        <source>Commissioning request</source>
        <translation>申请安装调试</translation>
    </message>
    <message>
        <source>Inquiry</source>
        <translation>咨询</translation>
    </message>
    <message>
        <source>Wrong number</source>
        <translation>打错电话</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>电子邮件</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>来函</translation>
    </message>
    <message>
        <source>In person</source>
        <translation>当面</translation>
    </message>
    <message>
        <source>Solved</source>
        <translation>已解决</translation>
    </message>
    <message>
        <source>Not solved</source>
        <translation>未解决</translation>
    </message>
    <message>
        <source>After ship delivery</source>
        <translation>轮船交付回访</translation>
    </message>
    <message>
        <source>After a visit</source>
        <translation>现场服务后回访</translation>
    </message>
    <message>
        <source>Very dissatisfied</source>
        <translation>非常不满意</translation>
    </message>
    <message>
        <source>Dissatisfied</source>
        <translation>不满意</translation>
    </message>
    <message>
        <source>Neutral</source>
        <translation>一般</translation>
    </message>
    <message>
        <source>Satisfied</source>
        <translation>满意</translation>
    </message>
    <message>
        <source>Very satisfied</source>
        <translation>非常满意</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>交货</translation>
    </message>
    <message>
        <source>Sea trial</source>
        <translation>下水试验</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>合同</translation>
    </message>
    <message>
        <source>Complaint about the customer&apos;s rules</source>
        <translation>客户投诉违反其规定</translation>
    </message>
    <message>
        <source>Complaint about the procedures</source>
        <translation>客户投诉违规操作</translation>
    </message>
    <message>
        <source>Confirmation to be done again</source>
        <translation>须重新办理确认手续</translation>
    </message>
    <message>
        <source>The clause covers this kind of case</source>
        <translation>条款适用于此类服务</translation>
    </message>
    <message>
        <source>Customer&apos;s rules breached</source>
        <translation>违反客户规定</translation>
    </message>
    <message>
        <source>Equipment data lost</source>
        <translation>设备数据丢失</translation>
    </message>
    <message>
        <source>Calls not made in time</source>
        <translation>回访不及时</translation>
    </message>
    <message>
        <source>Four don&apos;ts, one never breached</source>
        <translation>违反四不一没有</translation>
    </message>
    <message>
        <source>Customer&apos;s grievance</source>
        <translation>客户抱怨</translation>
    </message>
    <message>
        <source>Intake is over</source>
        <translation>接单阶段已结束</translation>
    </message>
    <message>
        <source>Arrived late</source>
        <translation>未按时到达</translation>
    </message>
    <message>
        <source>No backup beforehand</source>
        <translation>事先无备份</translation>
    </message>
    <message>
        <source>No on-site time agreed</source>
        <translation>未与客户确认现场服务时间</translation>
    </message>
    <message>
        <source>No phone guidance by the receiver</source>
        <translation>接线员未做电话指导</translation>
    </message>
    <message>
        <source>No specialist within 2 h</source>
        <translation>2小时内无专业技术人员指导</translation>
    </message>
    <message>
        <source>Nobody assigned in time</source>
        <translation>未按时安排服务工程师</translation>
    </message>
    <message>
        <source>Follow-up found the site not cleaned</source>
        <translation>经回访发现未清理清洁</translation>
    </message>
    <message>
        <source>Tools or spare parts not ready</source>
        <translation>工具、备件准备不足</translation>
    </message>
    <message>
        <source>Not solved by phone</source>
        <translation>电话中未能解决</translation>
    </message>
    <message>
        <source>Job overran</source>
        <translation>脱期</translation>
    </message>
    <message>
        <source>Working procedures violated</source>
        <translation>违反工作规程</translation>
    </message>
    <message>
        <source>Review failed</source>
        <translation>审核不合格</translation>
    </message>
    <message>
        <source>Sent to dispatch</source>
        <translation>已转派工</translation>
    </message>
    <message>
        <source>Daily sheet not filled in</source>
        <translation>未填写日清表</translation>
    </message>
    <message>
        <source>Ship delivered</source>
        <translation>轮船已交付</translation>
    </message>
    <message>
        <source>Very satisfied, or praised</source>
        <translation>客户非常满意或表扬</translation>
    </message>
    <message>
        <source>Without cause</source>
        <translation>无故</translation>
    </message>
    <message>
        <source>Contact added</source>
        <translation>新增联系人</translation>
    </message>
    <message>
        <source>Employee added</source>
        <translation>新增员工</translation>
    </message>
    <message>
        <source>Engine added</source>
        <translation>新增柴油机</translation>
    </message>
    <message>
        <source>Party added</source>
        <translation>新增单位</translation>
    </message>
    <message>
        <source>Ship added</source>
        <translation>新增船舶</translation>
    </message>
    <message>
        <source>Appointment agreed</source>
        <translation>约定进场时间</translation>
    </message>
    <message>
        <source>Objection answered</source>
        <translation>答复申诉</translation>
    </message>
    <message>
        <source>Work order archived</source>
        <translation>工作单存档</translation>
    </message>
    <message>
        <source>Arrived on site</source>
        <translation>已到达现场</translation>
    </message>
    <message>
        <source>Crew assigned</source>
        <translation>安排服务工程师</translation>
    </message>
    <message>
        <source>Follow-up assigned</source>
        <translation>分配回访</translation>
    </message>
    <message>
        <source>Ticket cancelled</source>
        <translation>服务单取消</translation>
    </message>
    <message>
        <source>Contact changed</source>
        <translation>更改联系人</translation>
    </message>
    <message>
        <source>Employee changed</source>
        <translation>更改员工</translation>
    </message>
    <message>
        <source>Engine changed</source>
        <translation>更改柴油机</translation>
    </message>
    <message>
        <source>Party changed</source>
        <translation>更改单位</translation>
    </message>
    <message>
        <source>Settings changed</source>
        <translation>更改公司设置</translation>
    </message>
    <message>
        <source>Ship changed</source>
        <translation>更改船舶</translation>
    </message>
    <message>
        <source>Month closed</source>
        <translation>考核月关闭</translation>
    </message>
    <message>
        <source>Ticket closed</source>
        <translation>服务单关闭</translation>
    </message>
    <message>
        <source>Proposal decided</source>
        <translation>裁定提议</translation>
    </message>
    <message>
        <source>Phone guidance given</source>
        <translation>电话指导</translation>
    </message>
    <message>
        <source>Manual installed</source>
        <translation>安装服务指导手册</translation>
    </message>
    <message>
        <source>Rulebook installed</source>
        <translation>安装规则库</translation>
    </message>
    <message>
        <source>Improper use judged</source>
        <translation>认定使用不当</translation>
    </message>
    <message>
        <source>Left the site</source>
        <translation>已离开现场</translation>
    </message>
    <message>
        <source>Follow-up attempt logged</source>
        <translation>登记回访通话</translation>
    </message>
    <message>
        <source>Call logged</source>
        <translation>登记来电</translation>
    </message>
    <message>
        <source>Objection raised</source>
        <translation>提出申诉</translation>
    </message>
    <message>
        <source>Work order prepared</source>
        <translation>填写工作单</translation>
    </message>
    <message>
        <source>Proposed by hand</source>
        <translation>人工提议</translation>
    </message>
    <message>
        <source>Data backup recorded</source>
        <translation>记录数据备份</translation>
    </message>
    <message>
        <source>Breach recorded</source>
        <translation>记录违规</translation>
    </message>
    <message>
        <source>Complaint recorded</source>
        <translation>登记投诉</translation>
    </message>
    <message>
        <source>Cause for being late recorded</source>
        <translation>记录迟到原因</translation>
    </message>
    <message>
        <source>Praise recorded</source>
        <translation>登记表扬</translation>
    </message>
    <message>
        <source>Ship delivery recorded</source>
        <translation>登记轮船交付</translation>
    </message>
    <message>
        <source>New entry time agreed</source>
        <translation>约定新的进场时间</translation>
    </message>
    <message>
        <source>Daily sheet reviewed</source>
        <translation>审核日清表</translation>
    </message>
    <message>
        <source>Work order reviewed</source>
        <translation>工作单审核</translation>
    </message>
    <message>
        <source>Work order signed</source>
        <translation>工作单签字</translation>
    </message>
    <message>
        <source>Solved by phone</source>
        <translation>电话解决</translation>
    </message>
    <message>
        <source>Work order submitted</source>
        <translation>工作单已提交</translation>
    </message>
    <message>
        <source>Judged anew as time had passed</source>
        <translation>到时重新判定</translation>
    </message>
    <message>
        <source>Preparation checked</source>
        <translation>服务准备打勾</translation>
    </message>
    <message>
        <source>Warranty made void</source>
        <translation>保修作废</translation>
    </message>
    <message>
        <source>Daily sheet written</source>
        <translation>填写日清表</translation>
    </message>
    <message>
        <source>There is no such file: look for a slip in its name, or make a new database.</source>
        <translation>没有这个文件：请检查文件名，或新建数据库。</translation>
    </message>
    <message>
        <source>There is something already: a new database wants a new name.</source>
        <translation>该处已有内容：新建数据库请换一个名称。</translation>
    </message>
    <message>
        <source>That is a folder: name a file in it.</source>
        <translation>这是文件夹：请指定其中的文件。</translation>
    </message>
    <message>
        <source>There is nothing in it: it is no database yet, or lost everything it held.</source>
        <translation>其中没有任何内容：它还不是数据库，或数据已全部丢失。</translation>
    </message>
    <message>
        <source>The file is no database: choose another.</source>
        <translation>该文件不是数据库：请另选文件。</translation>
    </message>
    <message>
        <source>It is the database of another program: choose another.</source>
        <translation>这是其他程序的数据库：请另选数据库。</translation>
    </message>
    <message>
        <source>A newer Fairlead has written this database: use that or a later one.</source>
        <translation>此数据库由更新版本的 Fairlead 写入：请使用该版本或更新的版本。</translation>
    </message>
    <message>
        <source>The database is not built as this Fairlead builds it: tell the administrator.</source>
        <translation>数据库结构与本程序不符：请告知管理员。</translation>
    </message>
    <message>
        <source>The database can&apos;t be opened: check the permission, the server, the name and the password.</source>
        <translation>无法打开数据库：请检查权限、服务器、名称和密码。</translation>
    </message>
    <message>
        <source>Another program is writing to the database: try again in a moment.</source>
        <translation>另一程序正在写入数据库：请稍后再试。</translation>
    </message>
    <message>
        <source>The connection to the database was lost: try again when it is back.</source>
        <translation>与数据库的连接已中断：请在恢复后重试。</translation>
    </message>
    <message>
        <source>The database refused what was to be saved; nothing was changed.</source>
        <translation>数据库拒绝保存，未作任何更改。</translation>
    </message>
    <message>
        <source>The disk is full: make room, then save again.</source>
        <translation>磁盘已满：请腾出空间后再保存。</translation>
    </message>
    <message>
        <source>The database may only be read: its file or folder can&apos;t be written to.</source>
        <translation>数据库只能读取：其文件或文件夹不可写。</translation>
    </message>
    <message>
        <source>The database is damaged: stop working and tell the administrator.</source>
        <translation>数据库已损坏：请停止操作并告知管理员。</translation>
    </message>
    <message>
        <source>The database failed: the log says more.</source>
        <translation>数据库出错：详见日志。</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>通过</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>使用中</translation>
    </message>
    <message>
        <source>Done by</source>
        <translation>操作人</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>答复</translation>
    </message>
    <message>
        <source>Answer entered at</source>
        <translation>答复录入时间</translation>
    </message>
    <message>
        <source>Answer entered by</source>
        <translation>答复录入人</translation>
    </message>
    <message>
        <source>Answered at</source>
        <translation>答复时间</translation>
    </message>
    <message>
        <source>Apologised</source>
        <translation>已致歉</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation>批准人</translation>
    </message>
    <message>
        <source>Archive number</source>
        <translation>存档编号</translation>
    </message>
    <message>
        <source>Archived at</source>
        <translation>存档时间</translation>
    </message>
    <message>
        <source>Arrived at</source>
        <translation>到达时间</translation>
    </message>
    <message>
        <source>Crew assigned at</source>
        <translation>派工时间</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Waits for</source>
        <translation>等待</translation>
    </message>
    <message>
        <source>Awards</source>
        <translation>计分</translation>
    </message>
    <message>
        <source>Base score</source>
        <translation>基础分</translation>
    </message>
    <message>
        <source>Counted from</source>
        <translation>起算日</translation>
    </message>
    <message>
        <source>By</source>
        <translation>操作人</translation>
    </message>
    <message>
        <source>By a specialist</source>
        <translation>由专业技术人员</translation>
    </message>
    <message>
        <source>Caller</source>
        <translation>来电人</translation>
    </message>
    <message>
        <source>Caller&apos;s phone</source>
        <translation>来电号码</translation>
    </message>
    <message>
        <source>Reason for cancelling</source>
        <translation>取消原因</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>渠道</translation>
    </message>
    <message>
        <source>Clause</source>
        <translation>条款</translation>
    </message>
    <message>
        <source>Closed at</source>
        <translation>关闭时间</translation>
    </message>
    <message>
        <source>Closed by</source>
        <translation>关闭人</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>条件</translation>
    </message>
    <message>
        <source>Contact on site</source>
        <translation>现场联系人</translation>
    </message>
    <message>
        <source>Contact&apos;s phone</source>
        <translation>联系人电话</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Contract terms</source>
        <translation>合同条款</translation>
    </message>
    <message>
        <source>Covered by contract until</source>
        <translation>合同保修至</translation>
    </message>
    <message>
        <source>Crew</source>
        <translation>服务人员</translation>
    </message>
    <message>
        <source>CRM reference</source>
        <translation>CRM编号</translation>
    </message>
    <message>
        <source>Customer&apos;s name</source>
        <translation>客户姓名</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>裁定人</translation>
    </message>
    <message>
        <source>Delivered on</source>
        <translation>交付日期</translation>
    </message>
    <message>
        <source>Left at</source>
        <translation>离开时间</translation>
    </message>
    <message>
        <source>Check sum</source>
        <translation>校验和</translation>
    </message>
    <message>
        <source>Reached at</source>
        <translation>联系上的时间</translation>
    </message>
    <message>
        <source>Due on</source>
        <translation>截止日期</translation>
    </message>
    <message>
        <source>In force from</source>
        <translation>生效月份</translation>
    </message>
    <message>
        <source>Ended at</source>
        <translation>结束时间</translation>
    </message>
    <message>
        <source>Engineer</source>
        <translation>服务工程师</translation>
    </message>
    <message>
        <source>Entered at</source>
        <translation>录入时间</translation>
    </message>
    <message>
        <source>Entered by</source>
        <translation>录入人</translation>
    </message>
    <message>
        <source>Entry time</source>
        <translation>进场时间</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>事实</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>已完工</translation>
    </message>
    <message>
        <source>Which of the four don&apos;ts</source>
        <translation>违反的四不一没有</translation>
    </message>
    <message>
        <source>From</source>
        <translation>起始日期</translation>
    </message>
    <message>
        <source>Guided by</source>
        <translation>指导人</translation>
    </message>
    <message>
        <source>Happened at</source>
        <translation>发生时间</translation>
    </message>
    <message>
        <source>Happened on</source>
        <translation>发生日期</translation>
    </message>
    <message>
        <source>Hull no.</source>
        <translation>船体编号</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>标识</translation>
    </message>
    <message>
        <source>IMO no.</source>
        <translation>IMO编号</translation>
    </message>
    <message>
        <source>Improper use approved by</source>
        <translation>使用不当批准人</translation>
    </message>
    <message>
        <source>Improper use</source>
        <translation>使用不当</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>负责人</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Judged for</source>
        <translation>判定日期</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>键</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Cause for being late</source>
        <translation>迟到原因</translation>
    </message>
    <message>
        <source>Cause entered at</source>
        <translation>迟到原因录入时间</translation>
    </message>
    <message>
        <source>Cause entered by</source>
        <translation>迟到原因录入人</translation>
    </message>
    <message>
        <source>Cause given at</source>
        <translation>说明迟到原因的时间</translation>
    </message>
    <message>
        <source>Intake over at</source>
        <translation>接单结束时间</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>措施</translation>
    </message>
    <message>
        <source>Other crew members</source>
        <translation>其他服务人员</translation>
    </message>
    <message>
        <source>Minutes worked</source>
        <translation>工作时长(分钟)</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>型号</translation>
    </message>
    <message>
        <source>Yuan</source>
        <translation>金额(元)</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月份</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Named persons</source>
        <translation>被表扬人</translation>
    </message>
    <message>
        <source>New entry time</source>
        <translation>新的进场时间</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Called as</source>
        <translation>回访对象</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>合格</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Persons</source>
        <translation>人员名单</translation>
    </message>
    <message>
        <source>Phones</source>
        <translation>联系电话</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>Plan for the next day</source>
        <translation>次日计划</translation>
    </message>
    <message>
        <source>Planned end</source>
        <translation>计划完工时间</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>分数</translation>
    </message>
    <message>
        <source>Prepared by</source>
        <translation>填写人</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>紧急程度</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>存在问题</translation>
    </message>
    <message>
        <source>Proposed by</source>
        <translation>提议人</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>已联系上</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>已就绪</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Received at</source>
        <translation>接单时间</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>Kind of record</source>
        <translation>记录类别</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Respondent</source>
        <translation>受访人</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>处理结果</translation>
    </message>
    <message>
        <source>Review: accepted</source>
        <translation>审核通过</translation>
    </message>
    <message>
        <source>Days to review</source>
        <translation>审核期限(天)</translation>
    </message>
    <message>
        <source>Review entered at</source>
        <translation>审核录入时间</translation>
    </message>
    <message>
        <source>Reviewed by</source>
        <translation>审核人</translation>
    </message>
    <message>
        <source>Reviewed at</source>
        <translation>审核时间</translation>
    </message>
    <message>
        <source>Reason for returning</source>
        <translation>退回原因</translation>
    </message>
    <message>
        <source>Revision</source>
        <translation>修订次数</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>轮次</translation>
    </message>
    <message>
        <source>Satisfaction</source>
        <translation>满意度</translation>
    </message>
    <message>
        <source>Sea trial on</source>
        <translation>下水试验日期</translation>
    </message>
    <message>
        <source>Sent to dispatch at</source>
        <translation>转派工时间</translation>
    </message>
    <message>
        <source>Visit number</source>
        <translation>第几次服务</translation>
    </message>
    <message>
        <source>Serial no.</source>
        <translation>机号</translation>
    </message>
    <message>
        <source>Days to sign and submit</source>
        <translation>签字提交期限(天)</translation>
    </message>
    <message>
        <source>Signatories</source>
        <translation>签字人名单</translation>
    </message>
    <message>
        <source>Signatory</source>
        <translation>签字人</translation>
    </message>
    <message>
        <source>Signed at</source>
        <translation>签字时间</translation>
    </message>
    <message>
        <source>Site cleaned</source>
        <translation>现场已清理清洁</translation>
    </message>
    <message>
        <source>Staff number</source>
        <translation>工号</translation>
    </message>
    <message>
        <source>Entry time that stands</source>
        <translation>有效进场时间</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Stored where</source>
        <translation>存放位置</translation>
    </message>
    <message>
        <source>Against</source>
        <translation>违反内容</translation>
    </message>
    <message>
        <source>About</source>
        <translation>投诉内容</translation>
    </message>
    <message>
        <source>Submitted at</source>
        <translation>提交时间</translation>
    </message>
    <message>
        <source>Submitted by</source>
        <translation>提交人</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Thanked</source>
        <translation>已致谢</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>职务</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>裁定结果</translation>
    </message>
    <message>
        <source>Warranty decided by</source>
        <translation>保修依据</translation>
    </message>
    <message>
        <source>Under warranty</source>
        <translation>在保</translation>
    </message>
    <message>
        <source>Days of warranty left</source>
        <translation>保修剩余天数</translation>
    </message>
    <message>
        <source>Warranty by delivery until</source>
        <translation>按交货保修至</translation>
    </message>
    <message>
        <source>Warranty until</source>
        <translation>保修至</translation>
    </message>
    <message>
        <source>Last day is a rest day</source>
        <translation>最后一天为休息日</translation>
    </message>
    <message>
        <source>Warranty provisional</source>
        <translation>暂定保修</translation>
    </message>
    <message>
        <source>Warranty by sea trial until</source>
        <translation>按下水试验保修至</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Days to call after a visit</source>
        <translation>服务后回访期限(天)</translation>
    </message>
    <message>
        <source>Made void with approval of</source>
        <translation>作废批准人</translation>
    </message>
    <message>
        <source>Void from</source>
        <translation>作废起始日</translation>
    </message>
    <message>
        <source>Reason for making void</source>
        <translation>作废原因</translation>
    </message>
    <message>
        <source>What</source>
        <translation>备份内容</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>备份位置</translation>
    </message>
    <message>
        <source>Work done</source>
        <translation>工作内容</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true 或 false</translation>
    </message>
    <message>
        <source>a colon</source>
        <translation>冒号</translation>
    </message>
    <message>
        <source>a comma or }</source>
        <translation>逗号或 }</translation>
    </message>
    <message>
        <source>a comma or ]</source>
        <translation>逗号或 ]</translation>
    </message>
    <message>
        <source>the end of the line</source>
        <translation>行尾</translation>
    </message>
    <message>
        <source>fewer levels of nesting</source>
        <translation>较少的嵌套层数</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>列表</translation>
    </message>
    <message>
        <source>null</source>
        <translation>null</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>数字</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>a quotation mark</source>
        <translation>引号</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>a value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>The field stands there twice: leave one out.</source>
        <translation>该字段出现两次：请去掉一个。</translation>
    </message>
    <message>
        <source>The line is not UTF-8: save the file in that encoding.</source>
        <translation>该行不是 UTF-8 编码：请以该编码保存文件。</translation>
    </message>
    <message>
        <source>The line is too long: at most %1 bytes.</source>
        <translation>该行过长：最多 %1 字节。</translation>
    </message>
    <message>
        <source>This is not valid JSON: at column %2 there should be %1.</source>
        <translation>不是有效的 JSON：第 %2 列应为%1。</translation>
    </message>
    <message>
        <source>There should be %1 here, not %2.</source>
        <translation>此处应为%1，而不是%2。</translation>
    </message>
    <message>
        <source>There is no command “%1”.</source>
        <translation>没有命令“%1”。</translation>
    </message>
    <message>
        <source>The command has no such field.</source>
        <translation>该命令没有这个字段。</translation>
    </message>
    <message>
        <source>This doesn&apos;t go together with the rest: %1.</source>
        <translation>与其余内容相矛盾：%1。</translation>
    </message>
    <message>
        <source>“%1” is there twice: each may occur once.</source>
        <translation>“%1”出现两次：每个只能出现一次。</translation>
    </message>
    <message>
        <source>This is missing: fill it in.</source>
        <translation>此项缺失：请填写。</translation>
    </message>
    <message>
        <source>“%1” is out of range.</source>
        <translation>“%1”超出范围。</translation>
    </message>
    <message>
        <source>This is not valid JSON: %1.</source>
        <translation>不是有效的 JSON：%1。</translation>
    </message>
    <message>
        <source>This is a value of the wrong kind: %1.</source>
        <translation>值的类型不对：%1。</translation>
    </message>
    <message>
        <source>There is no field “%1”.</source>
        <translation>没有字段“%1”。</translation>
    </message>
    <message>
        <source>“%1” is not known here.</source>
        <translation>此处不认识“%1”。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>第 %1 行：%2</translation>
    </message>
    <message>
        <source>Line %1, %2: %3</source>
        <translation>第 %1 行，%2：%3</translation>
    </message>
    <message>
        <source>End of the warranty</source>
        <translation>保修到期</translation>
    </message>
    <message>
        <source>Specialist within 2 h</source>
        <translation>2小时内专业技术人员指导</translation>
    </message>
    <message>
        <source>Appointment 2 days ahead</source>
        <translation>提前2天预约</translation>
    </message>
    <message>
        <source>Notice 2 h ahead</source>
        <translation>提前2小时通知改期</translation>
    </message>
    <message>
        <source>Work order signed and submitted</source>
        <translation>工作单签字提交</translation>
    </message>
    <message>
        <source>Calls after ship delivery</source>
        <translation>轮船交付后回访</translation>
    </message>
    <message>
        <source>Call after the visit</source>
        <translation>现场服务后的回访</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>未到期</translation>
    </message>
    <message>
        <source>Due soon</source>
        <translation>即将到期</translation>
    </message>
    <message>
        <source>Met</source>
        <translation>按时完成</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>逾期</translation>
    </message>
    <message>
        <source>Send to dispatch</source>
        <translation>转派工</translation>
    </message>
    <message>
        <source>Assign crew</source>
        <translation>派工</translation>
    </message>
    <message>
        <source>Arrive on site</source>
        <translation>到达现场</translation>
    </message>
    <message>
        <source>Leave the site</source>
        <translation>离开现场</translation>
    </message>
    <message>
        <source>Submit work order</source>
        <translation>提交工作单</translation>
    </message>
    <message>
        <source>Pass review</source>
        <translation>审核合格</translation>
    </message>
    <message>
        <source>Fail review</source>
        <translation>审核不合格</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>存档</translation>
    </message>
    <message>
        <source>Close ticket</source>
        <translation>关闭服务单</translation>
    </message>
    <message>
        <source>Cancel ticket</source>
        <translation>取消服务单</translation>
    </message>
    <message>
        <source>Stated</source>
        <translation>原文明示</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>释读</translation>
    </message>
    <message>
        <source>Cut off</source>
        <translation>原文缺失</translation>
    </message>
    <message>
        <source>Not scored</source>
        <translation>不计分</translation>
    </message>
    <message>
        <source>Per ticket</source>
        <translation>每张服务单</translation>
    </message>
    <message>
        <source>Per visit and person</source>
        <translation>每次现场服务每人</translation>
    </message>
    <message>
        <source>Per on-site day and person</source>
        <translation>每个现场日每人</translation>
    </message>
    <message>
        <source>Per breach</source>
        <translation>每次违规</translation>
    </message>
    <message>
        <source>Per failed review</source>
        <translation>每轮审核不合格</translation>
    </message>
    <message>
        <source>Per ship delivery</source>
        <translation>每次轮船交付</translation>
    </message>
    <message>
        <source>Customer&apos;s needs learned</source>
        <translation>了解客户需求</translation>
    </message>
    <message>
        <source>Customer&apos;s rules read</source>
        <translation>了解客户规定</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>工具</translation>
    </message>
    <message>
        <source>Spare parts</source>
        <translation>备件</translation>
    </message>
    <message>
        <source>Fault analysis</source>
        <translation>故障分析</translation>
    </message>
    <message>
        <source>Customer&apos;s rules</source>
        <translation>客户规定</translation>
    </message>
    <message>
        <source>Working procedures</source>
        <translation>工作规程</translation>
    </message>
    <message>
        <source>Data lost</source>
        <translation>数据丢失</translation>
    </message>
    <message>
        <source>Four don&apos;ts, one never</source>
        <translation>四不一没有</translation>
    </message>
    <message>
        <source>Put carried things down carelessly</source>
        <translation>随意乱放携带的物品</translation>
    </message>
    <message>
        <source>Damaged or touched the customer&apos;s equipment</source>
        <translation>损坏、乱动客户的设施、设备</translation>
    </message>
    <message>
        <source>Wandered into other areas</source>
        <translation>随意乱闯客户的其它区域</translation>
    </message>
    <message>
        <source>Smoked in the service area</source>
        <translation>在服务区域内吸烟</translation>
    </message>
    <message>
        <source>Left before the customer was satisfied</source>
        <translation>客户没有满意就撤离现场</translation>
    </message>
    <message>
        <source>Punctuality</source>
        <translation>到达不准时</translation>
    </message>
    <message>
        <source>Cleaning</source>
        <translation>清理清洁</translation>
    </message>
    <message>
        <source>Equipment data</source>
        <translation>设备数据</translation>
    </message>
    <message>
        <source>Tools and spare parts</source>
        <translation>工具、备件准备</translation>
    </message>
    <message>
        <source>Skill</source>
        <translation>技术水平</translation>
    </message>
    <message>
        <source>Manner</source>
        <translation>服务态度</translation>
    </message>
    <message>
        <source>%1 to spare</source>
        <translation>提前%1</translation>
    </message>
    <message>
        <source>%1 short</source>
        <translation>差%1</translation>
    </message>
    <message>
        <source>%1 late</source>
        <translation>迟%1</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1天</translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <translation>%1天%2小时</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1小时%2分钟</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1小时</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1分钟</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1秒</translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1天</translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>%1天</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>剩余%1</translation>
    </message>
    <message>
        <source>ended %1 ago</source>
        <translation>已结束%1</translation>
    </message>
    <message>
        <source>%1 over</source>
        <translation>超时%1</translation>
    </message>
    <message>
        <source>No entry time is agreed yet: agree one with the customer first.</source>
        <translation>尚未约定进场时间：请先与客户约定。</translation>
    </message>
    <message>
        <source>The crew has not arrived yet: record the arrival first.</source>
        <translation>服务人员尚未到达：请先登记到达。</translation>
    </message>
    <message>
        <source>The crew has not left yet: record the departure first.</source>
        <translation>服务人员尚未离开：请先登记离开。</translation>
    </message>
    <message>
        <source>The fault is not described yet: write what the customer reported.</source>
        <translation>尚未描述故障：请填写客户反馈的情况。</translation>
    </message>
    <message>
        <source>The visit left work undone: a further visit has to finish it.</source>
        <translation>本次服务未完工：须再次上门完成。</translation>
    </message>
    <message>
        <source>Not every follow-up call is done yet: reach the customer first.</source>
        <translation>回访尚未全部完成：请先联系上客户。</translation>
    </message>
    <message>
        <source>No phone guidance has solved it yet: record the one that did.</source>
        <translation>尚无已解决问题的电话指导：请先登记。</translation>
    </message>
    <message>
        <source>Nobody leads the crew yet: assign a lead first.</source>
        <translation>尚无负责人：请先指定负责人。</translation>
    </message>
    <message>
        <source>The work order has not passed its review yet: have it reviewed first.</source>
        <translation>工作单尚未审核合格：请先审核。</translation>
    </message>
    <message>
        <source>The reason is missing: say why.</source>
        <translation>缺少理由：请说明原因。</translation>
    </message>
    <message>
        <source>Nobody is named to sign: name every responsible person of the customer.</source>
        <translation>尚无签字人：请填写客户相关的所有负责人。</translation>
    </message>
    <message>
        <source>Signatures are missing: every named person of the customer has to sign.</source>
        <translation>签字不全：客户的每位签字人都须签字。</translation>
    </message>
    <message>
        <source>The work order is not submitted: submit it first.</source>
        <translation>工作单尚未提交：请先提交。</translation>
    </message>
    <message>
        <source>There is no visit yet: agree an entry time or assign a crew first.</source>
        <translation>尚无现场服务：请先约定进场时间或派工。</translation>
    </message>
    <message>
        <source>There is no work order yet: prepare it first.</source>
        <translation>尚无工作单：请先填写。</translation>
    </message>
    <message>
        <source>An IMO number has seven digits, the last of which checks the others.</source>
        <translation>IMO编号为七位数字，末位是校验位。</translation>
    </message>
    <message>
        <source>Write whole minutes, such as 480.</source>
        <translation>请填写整数分钟，如 480。</translation>
    </message>
    <message>
        <source>Write a month like 2026-05.</source>
        <translation>月份请写成 2026-05 的形式。</translation>
    </message>
    <message>
        <source>Write points with at most two decimals, such as -0.2 or 2.</source>
        <translation>分数最多两位小数，如 -0.2 或 2。</translation>
    </message>
    <message>
        <source>Write yuan with at most two decimals, such as 100.</source>
        <translation>金额（元）最多两位小数，如 100。</translation>
    </message>
    <message>
        <source>Write a time like 2026-05-03 14:05.</source>
        <translation>时间请写成 2026-05-03 14:05 的形式。</translation>
    </message>
    <message>
        <source>Write a date of the calendar like 2026-05-03.</source>
        <translation>请填写日历上存在的日期，如 2026-05-03。</translation>
    </message>
    <message>
        <source>This is not possible here.</source>
        <translation>此处不能这样填。</translation>
    </message>
    <message>
        <source>“%1” is not possible here.</source>
        <translation>此处不能填“%1”。</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1%2</translation>
    </message>
    <message>
        <source>That record is not there: choose another.</source>
        <translation>没有该记录：请另选。</translation>
    </message>
    <message>
        <source>Nothing is known as “%1”: choose one that is on record.</source>
        <translation>没有“%1”的记录：请选择已有的记录。</translation>
    </message>
    <message>
        <source>This was done already.</source>
        <translation>此项已完成。</translation>
    </message>
    <message>
        <source>This was done already: %1.</source>
        <translation>此项已完成：%1。</translation>
    </message>
    <message>
        <source>There is one already: “%1”.</source>
        <translation>已有一项：“%1”。</translation>
    </message>
    <message>
        <source>This is wanted first: %1.</source>
        <translation>须先有：%1。</translation>
    </message>
    <message>
        <source>Not possible while the ticket is in the state “%1”.</source>
        <translation>服务单处于“%1”状态时不能这样做。</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <translation>%1或%2</translation>
    </message>
    <message>
        <source>Only for people with this role: %1.</source>
        <translation>仅限以下角色：%1。</translation>
    </message>
    <message>
        <source>The month %1 is not over yet: close it from %2 on.</source>
        <translation>%1 尚未结束：%2 起方可关闭。</translation>
    </message>
    <message>
        <source>Proposal %1 waits for a decision: decide it first.</source>
        <translation>提议 %1 待裁定：请先裁定。</translation>
    </message>
    <message>
        <source>Objection %1 waits for an answer: answer it first.</source>
        <translation>申诉 %1 待答复：请先答复。</translation>
    </message>
    <message>
        <source>%1 %2 has to be settled first.</source>
        <translation>须先处理%1 %2。</translation>
    </message>
    <message>
        <source>Somebody saved this meanwhile: look at what changed, then save yours again.</source>
        <translation>期间已有他人保存：请查看改动后再保存。</translation>
    </message>
    <message>
        <source>%1 saved this meanwhile (%2): look at what changed, then save yours again.</source>
        <translation>%1已于期间保存（%2）：请查看改动后再保存。</translation>
    </message>
    <message>
        <source>This is empty: fill it in.</source>
        <translation>此项为空：请填写。</translation>
    </message>
    <message>
        <source>This is too long: at most %1 characters.</source>
        <translation>内容过长：最多 %1 个字符。</translation>
    </message>
    <message>
        <source>There are characters in it that nobody can see or read: type it anew.</source>
        <translation>其中有不可见或无法识别的字符：请重新输入。</translation>
    </message>
    <message>
        <source>“%1” names several: say which by its number.</source>
        <translation>“%1”对应多条记录：请用编号指明。</translation>
    </message>
    <message>
        <source>“%1” is there already: use that one, or name this one differently.</source>
        <translation>“%1”已存在：请使用已有的，或换一个名称。</translation>
    </message>
    <message>
        <source>“%1” is no longer in use: choose another.</source>
        <translation>“%1”已停用：请另选。</translation>
    </message>
    <message>
        <source>This lies in the future: give the time when it happened.</source>
        <translation>这是将来的时间：请填写实际发生的时间。</translation>
    </message>
    <message>
        <source>This is too early: not before %1.</source>
        <translation>时间过早：不得早于 %1。</translation>
    </message>
    <message>
        <source>This has to be from %1 to %2.</source>
        <translation>须在 %1 至 %2 之间。</translation>
    </message>
    <message>
        <source>Only the person concerned may do this.</source>
        <translation>只有本人可以这样做。</translation>
    </message>
    <message>
        <source>Nobody judges a matter of their own: somebody else has to.</source>
        <translation>不能处理自己的事项：须由他人处理。</translation>
    </message>
    <message>
        <source>It can&apos;t be decided yet: the condition “%1” is open.</source>
        <translation>还不能裁定：条件“%1”待查。</translation>
    </message>
    <message>
        <source>The clause states no points: give the points yourself.</source>
        <translation>条款没有规定分数：请自行填写分数。</translation>
    </message>
    <message>
        <source>The month %1 is closed: name an open one.</source>
        <translation>%1 已关账：请指定未关账的月份。</translation>
    </message>
    <message>
        <source>Covered until %1 by delivery, %2</source>
        <translation>按交货保修至 %1，%2</translation>
    </message>
    <message>
        <source>Covered until %1 by sea trial, %2</source>
        <translation>按下水试验保修至 %1，%2</translation>
    </message>
    <message>
        <source>Covered until %1 by contract, %2</source>
        <translation>按合同保修至 %1，%2</translation>
    </message>
    <message>
        <source>Not covered: ended with %1 by delivery, %2 ago</source>
        <translation>已过保修期：按交货保修至 %1，已过%2</translation>
    </message>
    <message>
        <source>Not covered: ended with %1 by sea trial, %2 ago</source>
        <translation>已过保修期：按下水试验保修至 %1，已过%2</translation>
    </message>
    <message>
        <source>Not covered: ended with %1 by contract, %2 ago</source>
        <translation>已过保修期：按合同保修至 %1，已过%2</translation>
    </message>
    <message>
        <source>its last day</source>
        <translation>当天为最后一天</translation>
    </message>
    <message>
        <source>Not covered: the warranty was made void</source>
        <translation>不在保修范围：保修已作废</translation>
    </message>
    <message>
        <source>Not covered: the warranty was made void; by the dates it would end with %1</source>
        <translation>不在保修范围：保修已作废；按日期本应保修至 %1</translation>
    </message>
    <message>
        <source>Undecided: neither the delivery date nor the sea trial date is known</source>
        <translation>未定：交货日期和下水试验日期均不详</translation>
    </message>
    <message>
        <source>; provisional: the sea trial date is unknown</source>
        <translation>；暂定：下水试验日期不详</translation>
    </message>
    <message>
        <source>; provisional: the delivery date is unknown</source>
        <translation>；暂定：交货日期不详</translation>
    </message>
    <message>
        <source>; the last day is a weekend or public holiday</source>
        <translation>；最后一天为周末或法定节假日</translation>
    </message>
    <message>
        <source>Tickets merged</source>
        <translation>合并服务单</translation>
    </message>
    <message>
        <source>Merged into</source>
        <translation>并入</translation>
    </message>
    <message>
        <source>Different engines confirmed</source>
        <translation>确认柴油机不同</translation>
    </message>
    <message>
        <source>Ticket %1 has visits of its own: it can be kept, not merged into another.</source>
        <translation>服务单 %1 已有现场服务：它可以保留，但不能并入另一张服务单。</translation>
    </message>
    <message>
        <source>Column mapping dropped</source>
        <translation>删除列对应方案</translation>
    </message>
    <message>
        <source>Taken over from an old ledger</source>
        <translation>从旧台帐导入</translation>
    </message>
    <message>
        <source>Earlier delivery taken over</source>
        <translation>导入以往的轮船交付</translation>
    </message>
    <message>
        <source>Column mapping kept</source>
        <translation>保存列对应方案</translation>
    </message>
    <message>
        <source>Kind of call</source>
        <translation>来电类别</translation>
    </message>
    <message>
        <source>Time of the call</source>
        <translation>本次来电时间</translation>
    </message>
    <message>
        <source>Engineers</source>
        <translation>服务人员</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>处理措施</translation>
    </message>
    <message>
        <source>Received by</source>
        <translation>接线员</translation>
    </message>
    <message>
        <source>Received by (old ledger)</source>
        <translation>接线员（旧台帐）</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Ship&apos;s hull no.</source>
        <translation>船舶船体号</translation>
    </message>
    <message>
        <source>Ship&apos;s IMO no.</source>
        <translation>船舶IMO号</translation>
    </message>
    <message>
        <source>Taken from</source>
        <translation>导入自</translation>
    </message>
    <message>
        <source>Row there</source>
        <translation>所在行</translation>
    </message>
    <message>
        <source>State (old ledger)</source>
        <translation>状态（旧台帐）</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Engine delivered on</source>
        <translation>交货日期</translation>
    </message>
    <message>
        <source>Kind of case</source>
        <translation>服务类别</translation>
    </message>
    <message>
        <source>Engine model</source>
        <translation>柴油机型号</translation>
    </message>
    <message>
        <source>Ticket number</source>
        <translation>服务单号</translation>
    </message>
    <message>
        <source>What the caller said</source>
        <translation>本次来电内容</translation>
    </message>
    <message>
        <source>Ship delivered on</source>
        <translation>轮船交付日期</translation>
    </message>
    <message>
        <source>This is no spreadsheet: choose an Excel workbook (.xlsx) or a text with commas (.csv).</source>
        <translation>这不是电子表格：请选择 Excel 工作簿（.xlsx）或逗号分隔的文本（.csv）。</translation>
    </message>
    <message>
        <source>This is a web page with the name of a spreadsheet: open it in Excel or LibreOffice and save it as .xlsx.</source>
        <translation>这是以电子表格命名的网页：请在 Excel 或 LibreOffice 中打开并另存为 .xlsx。</translation>
    </message>
    <message>
        <source>This is a LibreOffice sheet (.ods): save it as .xlsx.</source>
        <translation>这是 LibreOffice 表格（.ods）：请另存为 .xlsx。</translation>
    </message>
    <message>
        <source>This is a binary workbook (.xlsb): save it as .xlsx.</source>
        <translation>这是二进制工作簿（.xlsb）：请另存为 .xlsx。</translation>
    </message>
    <message>
        <source>This is an XML file and no workbook: open it in Excel or LibreOffice and save it as .xlsx.</source>
        <translation>这是 XML 文件而不是工作簿：请在 Excel 或 LibreOffice 中打开并另存为 .xlsx。</translation>
    </message>
    <message>
        <source>This is a zip file without a workbook in it.</source>
        <translation>这是压缩文件，其中没有工作簿。</translation>
    </message>
    <message>
        <source>“%1” can be read in two ways, day first or month first: write the year first, like 2009-07-01.</source>
        <translation>“%1”有两种读法，无法判断日和月的先后：请把年份写在前面，如 2009-07-01。</translation>
    </message>
    <message>
        <source>“%1” names no day: write it in full, like 2009-07-01.</source>
        <translation>“%1”没有写明日：请写完整，如 2009-07-01。</translation>
    </message>
    <message>
        <source>A case can&apos;t end before it was received (%1).</source>
        <translation>完成时间不得早于接单时间（%1）。</translation>
    </message>
    <message>
        <source>The cell holds the error %1: mend its formula.</source>
        <translation>单元格为错误值 %1：请改正公式。</translation>
    </message>
    <message>
        <source>“%1” is no day of the calendar: write it like 2009-07-01.</source>
        <translation>“%1”不是日历上的日期：请写成 2009-07-01 的形式。</translation>
    </message>
    <message>
        <source>“%1” says that the case is open, but there is an end: only one can be right.</source>
        <translation>“%1”表示尚未完成，却又有完成时间：两者只能有一个正确。</translation>
    </message>
    <message>
        <source>The same stands in row %1 already: leave one out.</source>
        <translation>与第 %1 行重复：请去掉其中一行。</translation>
    </message>
    <message>
        <source>“%1” is not known here: use a word of this field&apos;s list.</source>
        <translation>不认识“%1”：请使用该字段可选的词。</translation>
    </message>
    <message>
        <source>“%1” leaves the year open: write it with four digits, like 2009-07-01.</source>
        <translation>“%1”的年份不明确：请写四位年份，如 2009-07-01。</translation>
    </message>
    <message>
        <source> (row %1)</source>
        <translation>（第 %1 行）</translation>
    </message>
    <message>
        <source>The file can&apos;t be opened: %1.</source>
        <translation>无法打开文件：%1。</translation>
    </message>
    <message>
        <source>There is nothing in the file.</source>
        <translation>文件是空的。</translation>
    </message>
    <message>
        <source>This is a workbook of Excel 97 to 2003 (.xls): save it as .xlsx.</source>
        <translation>这是 Excel 97-2003 工作簿（.xls）：请另存为 .xlsx。</translation>
    </message>
    <message>
        <source>The workbook is protected with a password: save it without one.</source>
        <translation>工作簿设有密码：请取消密码后另存。</translation>
    </message>
    <message>
        <source>The file is damaged (%1): get it anew, or save it anew in Excel or LibreOffice.</source>
        <translation>文件已损坏（%1）：请重新获取，或在 Excel 或 LibreOffice 中重新保存。</translation>
    </message>
    <message>
        <source>The workbook has %1 parts; no more than %2 are taken. No spreadsheet program writes such a file.</source>
        <translation>工作簿含 %1 个部件，最多只接受 %2 个。正常的表格软件不会写出这样的文件。</translation>
    </message>
    <message>
        <source>Unpacked, the workbook would be larger than the %1 MB that are taken, or far larger than its file: divide it if it is yours.</source>
        <translation>工作簿解压后会超过可接受的 %1 MB，或远大于文件本身：若确是您的文件，请拆分。</translation>
    </message>
    <message>
        <source>A part of the workbook has a name that leads out of it (%1). No spreadsheet program writes such a file.</source>
        <translation>工作簿中有部件的名称指向文件之外（%1）。正常的表格软件不会写出这样的文件。</translation>
    </message>
    <message>
        <source>The workbook declares a document type or entities (%1). No spreadsheet program writes such a file.</source>
        <translation>工作簿中声明了文档类型或实体（%1）。正常的表格软件不会写出这样的文件。</translation>
    </message>
    <message>
        <source>A cell or row holds more than %1 characters%2; in a .csv a quotation mark that isn&apos;t closed does that.</source>
        <translation>有单元格或行超过 %1 个字符%2；.csv 中引号没有闭合也会如此。</translation>
    </message>
    <message>
        <source>A row has more than %1 columns%2.</source>
        <translation>有一行超过 %1 列%2。</translation>
    </message>
    <message>
        <source>The workbook has more than %1 different texts: divide it.</source>
        <translation>工作簿中不同的文本超过 %1 个：请拆分。</translation>
    </message>
    <message>
        <source>There is no sheet “%1” in the file.</source>
        <translation>文件中没有工作表“%1”。</translation>
    </message>
    <message>
        <source>The text is neither UTF-8 nor GB18030 nor UTF-16 with a mark%1: save it as UTF-8.</source>
        <translation>文本既不是 UTF-8，也不是 GB18030 或带标记的 UTF-16%1：请另存为 UTF-8。</translation>
    </message>
    <message>
        <source>A quotation mark is opened and not closed%1.</source>
        <translation>引号没有闭合%1。</translation>
    </message>
    <message>
        <source>A sheet holds no more than %1 rows: write a .csv, or fewer rows.</source>
        <translation>一张工作表最多 %1 行：请改写 .csv，或减少行数。</translation>
    </message>
    <message>
        <source>The file can&apos;t be written: %1.</source>
        <translation>无法写入文件：%1。</translation>
    </message>
    <message>
        <source>“%1”: the name has to end in .xlsx or .csv.</source>
        <translation>“%1”：文件名须以 .xlsx 或 .csv 结尾。</translation>
    </message>
    <message>
        <source>Parties</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Ships</source>
        <translation>船舶</translation>
    </message>
    <message>
        <source>Engines</source>
        <translation>柴油机</translation>
    </message>
    <message>
        <source>Employees</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Service ledger</source>
        <translation>售后服务台帐</translation>
    </message>
    <message>
        <source>Row %1: %2</source>
        <translation>第 %1 行：%2</translation>
    </message>
    <message>
        <source>Row %1, %2: %3</source>
        <translation>第 %1 行，%2：%3</translation>
    </message>
    <message>
        <source>Row %1, column %2 (%3): %4</source>
        <translation>第 %1 行 %2 列（%3）：%4</translation>
    </message>
    <message>
        <source>Reason of the rejection</source>
        <translation>拒绝原因</translation>
    </message>
    <message>
        <source>There are %1, and no more than %2 are taken at once: narrow it down.</source>
        <translation>共有 %1 条，一次最多 %2 条：请缩小范围。</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>已到期</translation>
    </message>
    <message>
        <source>Undecided: no engine is named</source>
        <translation>待定：未指明柴油机</translation>
    </message>
    <message>
        <source>On receipt, %1: %2</source>
        <translation>受理日（%1）：%2</translation>
    </message>
    <message>
        <source>Attachment</source>
        <translation>附件</translation>
    </message>
    <message>
        <source>Signatories named</source>
        <translation>已定签字人</translation>
    </message>
    <message>
        <source>Correction</source>
        <translation>更正</translation>
    </message>
    <message>
        <source>Commissioning</source>
        <translation>安装调试</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>维修保养</translation>
    </message>
    <message>
        <source>Electrics</source>
        <translation>电气</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>File attached</source>
        <translation>添加附件</translation>
    </message>
    <message>
        <source>Caption of an attachment changed</source>
        <translation>附件说明更改</translation>
    </message>
    <message>
        <source>Contacts merged</source>
        <translation>联系人已合并</translation>
    </message>
    <message>
        <source>Engines merged</source>
        <translation>柴油机已合并</translation>
    </message>
    <message>
        <source>Parties merged</source>
        <translation>单位已合并</translation>
    </message>
    <message>
        <source>Ships merged</source>
        <translation>船舶已合并</translation>
    </message>
    <message>
        <source>Correction recorded</source>
        <translation>已记更正</translation>
    </message>
    <message>
        <source>Attachment withdrawn</source>
        <translation>附件撤回</translation>
    </message>
    <message>
        <source>Largest attachment (MB)</source>
        <translation>附件最大（MB）</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>附件</translation>
    </message>
    <message>
        <source>Before what change</source>
        <translation>为何种修改</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>证书</translation>
    </message>
    <message>
        <source>What was changed</source>
        <translation>修改内容</translation>
    </message>
    <message>
        <source>Data saved before it was touched</source>
        <translation>动数据前已备份</translation>
    </message>
    <message>
        <source>Four don&apos;ts, one never kept</source>
        <translation>做到的四不一没有</translation>
    </message>
    <message>
        <source>Note on the four don&apos;ts</source>
        <translation>四不一没有说明</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>草稿</translation>
    </message>
    <message>
        <source>Faults found</source>
        <translation>发现的故障</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>栏目</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>文件名</translation>
    </message>
    <message>
        <source>Kept value is right</source>
        <translation>以保留档案为准</translation>
    </message>
    <message>
        <source>Merged value is right</source>
        <translation>以被并档案为准</translation>
    </message>
    <message>
        <source>Signed how</source>
        <translation>签字方式</translation>
    </message>
    <message>
        <source>In warranty</source>
        <translation>保修内</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>发证单位</translation>
    </message>
    <message>
        <source>Kind of job</source>
        <translation>工作类别</translation>
    </message>
    <message>
        <source>To be kept</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Left open</source>
        <translation>遗留工作</translation>
    </message>
    <message>
        <source>Measured values</source>
        <translation>测量值</translation>
    </message>
    <message>
        <source>Type of file</source>
        <translation>文件类型</translation>
    </message>
    <message>
        <source>Merged</source>
        <translation>被并</translation>
    </message>
    <message>
        <source>New serial no.</source>
        <translation>新件编号</translation>
    </message>
    <message>
        <source>Next steps</source>
        <translation>后续工作</translation>
    </message>
    <message>
        <source>Old serial no.</source>
        <translation>旧件编号</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>原内容</translation>
    </message>
    <message>
        <source>Part no.</source>
        <translation>零件号</translation>
    </message>
    <message>
        <source>Parts used</source>
        <translation>所用备件</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Running hours</source>
        <translation>运行小时</translation>
    </message>
    <message>
        <source>For what</source>
        <translation>适用范围</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Reason for other signatories</source>
        <translation>签字人变更理由</translation>
    </message>
    <message>
        <source>Size in bytes</source>
        <translation>大小（字节）</translation>
    </message>
    <message>
        <source>Skills</source>
        <translation>技能</translation>
    </message>
    <message>
        <source>Started at</source>
        <translation>开始时间</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>所属</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>有效期至</translation>
    </message>
    <message>
        <source>Reason for withdrawing</source>
        <translation>撤回原因</translation>
    </message>
    <message>
        <source>Withdrawal entered at</source>
        <translation>撤回录入时间</translation>
    </message>
    <message>
        <source>Withdrawn by</source>
        <translation>撤回人</translation>
    </message>
    <message>
        <source>Withdrawn at</source>
        <translation>撤回时间</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1, until %2</source>
        <translation>%1，有效期至 %2</translation>
    </message>
    <message>
        <source>doesn&apos;t run out</source>
        <translation>长期有效</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>有效期至 %1</translation>
    </message>
    <message>
        <source>last day is today</source>
        <translation>今天到期</translation>
    </message>
    <message>
        <source>runs out in %1, on %2</source>
        <translation>还有 %1到期（%2）</translation>
    </message>
    <message>
        <source>expired on %1</source>
        <translation>已于 %1 过期</translation>
    </message>
    <message>
        <source>“%1” is there already: the row was skipped, and what is there stays as it is.</source>
        <translation>“%1”已存在：该行已跳过，原有内容不变。</translation>
    </message>
    <message>
        <source>Saved first</source>
        <translation>已先备份</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>未备份</translation>
    </message>
    <message>
        <source>Not needed, no data touched</source>
        <translation>不需要，未动数据</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>已提交</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>已退回</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>缺</translation>
    </message>
    <message>
        <source>On paper</source>
        <translation>纸上</translation>
    </message>
    <message>
        <source>On the screen</source>
        <translation>屏幕上</translation>
    </message>
    <message>
        <source>Carried things put down with care</source>
        <translation>携带物品不乱放</translation>
    </message>
    <message>
        <source>Customer&apos;s equipment left alone</source>
        <translation>客户设备不乱动</translation>
    </message>
    <message>
        <source>Stayed in the service area</source>
        <translation>不窜其他区域</translation>
    </message>
    <message>
        <source>No smoking in the service area</source>
        <translation>服务区域内不吸烟</translation>
    </message>
    <message>
        <source>Didn&apos;t leave before the customer was satisfied</source>
        <translation>没有在客户满意前离开</translation>
    </message>
    <message>
        <source>No accepted sheet of that day: one that was not accepted yet is written anew instead.</source>
        <translation>当天没有已通过的日清表：未通过的日清表请直接重新填写。</translation>
    </message>
    <message>
        <source>The work order is not archived yet: until then it is written anew instead.</source>
        <translation>工作单尚未归档：归档前请直接重新填写。</translation>
    </message>
    <message>
        <source>The cause is missing: a repair has to say why it broke.</source>
        <translation>缺少原因：维修服务须写明故障原因。</translation>
    </message>
    <message>
        <source>The measures are missing: a repair has to say what was done.</source>
        <translation>缺少措施：维修服务须写明所做处理。</translation>
    </message>
    <message>
        <source>The result is missing: say what came out.</source>
        <translation>缺少结果：请写明服务结果。</translation>
    </message>
    <message>
        <source>The daily sheet is a draft still: its engineer has to submit it first.</source>
        <translation>日清表仍是草稿：须先由工程师提交。</translation>
    </message>
    <message>
        <source>“%1” is empty: there is nothing in it to keep.</source>
        <translation>“%1”是空的：没有可保存的内容。</translation>
    </message>
    <message>
        <source>“%1” is too large: at most %2 MB are kept of a file.</source>
        <translation>“%1”过大：每个文件最多 %2 MB。</translation>
    </message>
    <message>
        <source>“%1” is damaged: it isn&apos;t what was stored. Take it from a backup.</source>
        <translation>“%1”已损坏：与当初保存的内容不符。请从备份中取回。</translation>
    </message>
    <message>
        <source>Absence</source>
        <translation>缺勤</translation>
    </message>
    <message>
        <source>Overruled conflict</source>
        <translation>破例记录</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>free</source>
        <translation>空闲</translation>
    </message>
    <message>
        <source>busy: %1</source>
        <translation>有任务：%1</translation>
    </message>
    <message>
        <source>away: %1</source>
        <translation>不在岗：%1</translation>
    </message>
    <message>
        <source>skilled: %1</source>
        <translation>会修：%1</translation>
    </message>
    <message>
        <source>not skilled: %1</source>
        <translation>不熟悉：%1</translation>
    </message>
    <message>
        <source>%1 valid</source>
        <translation>%1 有效</translation>
    </message>
    <message>
        <source>%1 valid until %2</source>
        <translation>%1 有效至 %2</translation>
    </message>
    <message>
        <source>%1 runs out on %2</source>
        <translation>%1 将于 %2 到期</translation>
    </message>
    <message>
        <source>%1 ran out on %2</source>
        <translation>%1 已于 %2 到期</translation>
    </message>
    <message>
        <source>no visits that month</source>
        <translation>当月无任务</translation>
    </message>
    <message>
        <source>that month: visits %1, days %2</source>
        <translation>当月 %1 次、%2 天</translation>
    </message>
    <message>
        <source>was on this ship before: %1×</source>
        <translation>曾上此船：%1 次</translation>
    </message>
    <message>
        <source>is in %1 now</source>
        <translation>现在就在%1</translation>
    </message>
    <message>
        <source>last day off %1</source>
        <translation>上次休息 %1</translation>
    </message>
    <message>
        <source>no day off in %1 days</source>
        <translation>%1 天未休息</translation>
    </message>
    <message>
        <source>%1 is on another visit then: %2, %3.</source>
        <translation>%1届时另有任务：%2，%3。</translation>
    </message>
    <message>
        <source>%1 is away then: %2, %3.</source>
        <translation>%1届时不在岗：%2，%3。</translation>
    </message>
    <message>
        <source>%1 has no skill on record for %2.</source>
        <translation>%1没有%2的技能记录。</translation>
    </message>
    <message>
        <source>A certificate of %1 ran out on %2: %3.</source>
        <translation>%1的证书已于 %2 到期：%3。</translation>
    </message>
    <message>
        <source>Absence cancelled</source>
        <translation>取消缺勤</translation>
    </message>
    <message>
        <source>Planned end changed</source>
        <translation>更改计划结束</translation>
    </message>
    <message>
        <source>Absence entered</source>
        <translation>登记缺勤</translation>
    </message>
    <message>
        <source>Visit planned</source>
        <translation>安排上门</translation>
    </message>
    <message>
        <source>Berth</source>
        <translation>泊位</translation>
    </message>
    <message>
        <source>Anchorage</source>
        <translation>锚地</translation>
    </message>
    <message>
        <source>At sea</source>
        <translation>海上</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>请假</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>培训</translation>
    </message>
    <message>
        <source>Travel</source>
        <translation>出差</translation>
    </message>
    <message>
        <source>Sick</source>
        <translation>病假</translation>
    </message>
    <message>
        <source>Double booking</source>
        <translation>重复派工</translation>
    </message>
    <message>
        <source>Skill missing</source>
        <translation>技能不符</translation>
    </message>
    <message>
        <source>Certificate not valid</source>
        <translation>证书失效</translation>
    </message>
    <message>
        <source>Warned of</source>
        <translation>提醒</translation>
    </message>
    <message>
        <source>Refused without a reason</source>
        <translation>无理由不准</translation>
    </message>
    <message>
        <source>Cancelling entered at</source>
        <translation>取消录入时间</translation>
    </message>
    <message>
        <source>Cancelling entered by</source>
        <translation>取消录入人</translation>
    </message>
    <message>
        <source>Cancelled at</source>
        <translation>取消时间</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>冲突</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>详情</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>第一天</translation>
    </message>
    <message>
        <source>Reason to go all the same</source>
        <translation>破例理由</translation>
    </message>
    <message>
        <source>Kind of place</source>
        <translation>地点类别</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>港口</translation>
    </message>
    <message>
        <source>Told by</source>
        <translation>通知人</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>最后一天</translation>
    </message>
    <message>
        <source>Something speaks against this: say why it is done all the same.</source>
        <translation>存在冲突：请写明仍要这样安排的理由。</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be read: look whether it is still there.</source>
        <translation>无法读取“%1”：请检查它是否还在。</translation>
    </message>
    <message>
        <source>Special tool</source>
        <translation>专用工具</translation>
    </message>
    <message>
        <source>Loan of a tool</source>
        <translation>工具借用</translation>
    </message>
    <message>
        <source>Preparation template</source>
        <translation>准备清单模板</translation>
    </message>
    <message>
        <source>Planned item</source>
        <translation>清单项</translation>
    </message>
    <message>
        <source>Check of a planned item</source>
        <translation>清单项检查</translation>
    </message>
    <message>
        <source>Tool added</source>
        <translation>新增工具</translation>
    </message>
    <message>
        <source>Tool changed</source>
        <translation>修改工具</translation>
    </message>
    <message>
        <source>Planned item checked</source>
        <translation>检查清单项</translation>
    </message>
    <message>
        <source>Planned item dropped</source>
        <translation>取消清单项</translation>
    </message>
    <message>
        <source>Tool lent</source>
        <translation>借出工具</translation>
    </message>
    <message>
        <source>Tools and parts planned</source>
        <translation>列入工具与备件</translation>
    </message>
    <message>
        <source>Tool returned</source>
        <translation>归还工具</translation>
    </message>
    <message>
        <source>Template set</source>
        <translation>设定模板</translation>
    </message>
    <message>
        <source>Borrower</source>
        <translation>借用人</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Why dropped</source>
        <translation>取消原因</translation>
    </message>
    <message>
        <source>Drop entered at</source>
        <translation>取消录入时间</translation>
    </message>
    <message>
        <source>Dropped by</source>
        <translation>取消人</translation>
    </message>
    <message>
        <source>Dropped at</source>
        <translation>取消时间</translation>
    </message>
    <message>
        <source>From templates</source>
        <translation>按模板</translation>
    </message>
    <message>
        <source>Tools and parts</source>
        <translation>工具与备件</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>明细</translation>
    </message>
    <message>
        <source>For which engines</source>
        <translation>适用机型</translation>
    </message>
    <message>
        <source>Came back</source>
        <translation>归还</translation>
    </message>
    <message>
        <source>Return entered at</source>
        <translation>归还录入时间</translation>
    </message>
    <message>
        <source>Taken back by</source>
        <translation>收回人</translation>
    </message>
    <message>
        <source>Returned at</source>
        <translation>归还时间</translation>
    </message>
    <message>
        <source>Tool</source>
        <translation>工具</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>备件</translation>
    </message>
    <message>
        <source>Every engine</source>
        <translation>所有机型</translation>
    </message>
    <message>
        <source>A family</source>
        <translation>一个系列</translation>
    </message>
    <message>
        <source>One model</source>
        <translation>一种机型</translation>
    </message>
    <message>
        <source>A line has no name: every line wants one.</source>
        <translation>有一行没有名称：每行都要填写名称。</translation>
    </message>
    <message>
        <source>No template has anything that was not on the list already.</source>
        <translation>各模板中没有清单以外的项目。</translation>
    </message>
    <message>
        <source>The tool is in stock: there is nothing to give back.</source>
        <translation>工具在库，无需归还。</translation>
    </message>
    <message>
        <source>The tool is on loan: have it given back first.</source>
        <translation>工具已借出：请先归还。</translation>
    </message>
    <message>
        <source>Something speaks against this: look at the plan.</source>
        <translation>与计划冲突：请查看计划。</translation>
    </message>
    <message>
        <source>The database was stopped before it had finished.</source>
        <translation>数据库操作在完成之前被中止。</translation>
    </message>
    <message>
        <source>Clause changed</source>
        <translation>条款已修改</translation>
    </message>
    <message>
        <source>Month opened again</source>
        <translation>已重新开账</translation>
    </message>
    <message>
        <source>Decision taken back</source>
        <translation>裁定已冲销</translation>
    </message>
    <message>
        <source>What is scored</source>
        <translation>考核标准</translation>
    </message>
    <message>
        <source>Confirm the reading</source>
        <translation>确认释义</translation>
    </message>
    <message>
        <source>Judged like</source>
        <translation>判定方式同</translation>
    </message>
    <message>
        <source>Rank on the sheet</source>
        <translation>考核表显示名次</translation>
    </message>
</context>
</TS>
