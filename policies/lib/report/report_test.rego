package lib.report_test

import data.lib.report

test_cuts_a_text_to_the_start_of_its_first_line if {
	report.short("one line\nand another") == "one line"
	report.short(concat("", ["ä" | some _ in numbers.range(1, 60)])) == concat("", array.concat(["ä" | some _ in numbers.range(1, 55)], ["…"]))
}
