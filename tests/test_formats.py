from datetime import datetime, time, timedelta

import pytest

from piutils.sources.formats import shown

ACCOUNTS = '_-* #,##0.00_-;-* #,##0.00_-;_-* "-"??_-;_-@_-'


@pytest.mark.parametrize(
    ("value", "form", "text"),
    [
        (9.4, "0.00", "9.40"),
        (3301, "0.00", "3301.00"),
        (3301, "#,##0.00", "3,301.00"),
        (1234567, "#,##0", "1,234,567"),
        (0.9776119402985075, "0.00%", "97.76%"),
        (0.285, "0%", "29%"),  # a float says 28.499999999999996
        (-5.255, "0.00", "-5.26"),  # half away from zero
        (-0.001, "0.00", "0.00"),  # no minus before a zero
        (0.12, "0.0 %", "12.0 %"),
        (0.5, "#.##", ".5"),
        (12, "000", "012"),
        (12345678, "000-000-00", "123-456-78"),
        (642.24, '0.00" days"', "642.24 days"),
        (642.24, '0.00\\ "days"', "642.24 days"),
        (1.2, "[$£-809]#,##0.00", "£1.20"),
        (-1.2, '"£"#,##0;[Red]\\-"£"#,##0', "-£1"),
        (16000, '"£"0.00,"K"', "£16.00K"),  # a comma behind the digits divides by 1,000
        (1234567, '0.0,,"m"', "1.2m"),
        (1234.5, ACCOUNTS, "1,234.50"),
        (0, ACCOUNTS, "-"),
        (-3.2, ACCOUNTS, "-3.20"),
        (-3, "0;(0)", "(3)"),
        (23.3, "+0.0;-0.0", "+23.3"),
        (0, "0;-0;;@", ""),  # zeros hidden
        (95, '[>=90]0"%";[Red]0"% low"', "95%"),
        (80, '[>=90]0"%";[Red]0"% low"', "80% low"),
        (12345, "0.00E+00", "1.23E+04"),
        (1.25, "# ?/?", "1 1/4"),
        (0.1 + 0.2, "General", "0.3"),
        (97.76119402985075, "General", "97.76119403"),
        (3.0, "General", "3"),
        (1e12, "General", "1E+12"),
        (True, "General", "TRUE"),
        (None, "0.00", ""),
        ("98.18", "0.0", "98.18"),  # a number kept as text stays as it was typed
        ("Green", "General", "Green"),
        ("#DIV/0!", "0.00", "#DIV/0!"),
    ],
)
def test_numbers_stand_as_their_format_shows_them(value, form, text):
    assert shown(value, form) == text


@pytest.mark.parametrize(
    ("value", "form", "text"),
    [
        (datetime(2024, 12, 1), "mmm-yy", "Dec-24"),
        (datetime(2021, 9, 16), "mm-dd-yy", "16/09/2021"),  # Excel's own short date, in Wales
        (datetime(2021, 9, 16, 14, 5), "d mmmm yyyy h:mm AM/PM", "16 September 2021 2:05 PM"),
        (datetime(2021, 9, 16), "[$-452]d mmmm yyyy", "16 Medi 2021"),  # Welsh
        (datetime(2021, 4, 1), '"Q1" yyyy', "Q1 2021"),
        (timedelta(hours=30, minutes=5), "[h]:mm", "30:05"),
        (time(9, 7), "h:mm:ss", "9:07:00"),
    ],
)
def test_dates_stand_as_their_format_shows_them(value, form, text):
    assert shown(value, form) == text
