package lib.numbers_test

import data.lib.numbers

test_writes_quantities_as_people_read_them if {
	numbers.quantity(0.0042, "s") == "4.2 ms"
	numbers.quantity(0.4, "s") == "400 ms"
	numbers.quantity(1.234, "s") == "1.2 s"
	numbers.quantity(512, "B") == "512 B"
	numbers.quantity(1536, "B") == "1.5 KiB"
	numbers.quantity(20971520, "B") == "20 MiB"
	numbers.quantity(612.44, "1/s") == "612.4/s"
	numbers.quantity(0.0123, "ratio") == "1.2 %"
	numbers.quantity(-3.25, "1") == "-3.3"
	numbers.quantity(0, "1") == "0"
}
