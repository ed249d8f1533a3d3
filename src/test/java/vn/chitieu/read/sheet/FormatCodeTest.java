package vn.chitieu.read.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormatCodeTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    0.00%               | 0.9584      | 95,84%           | 95.84
                    0%                  | 1           | 100%             | 100
                    0.0%                | 0.68965     | 69,0%            | 69.0
                    0.00 %              | 0.9584      | 95,84 %          | 95.84
                    #,##0               | 1451        | 1.451            | 1451
                    #,##0               | 1234567.5   | 1.234.568        | 1234568
                    #,##0.00            | 1451        | 1.451,00         | 1451.00
                    #,##0.##            | 1451.5      | 1.451,5          | 1451.5
                    #,##0.##            | 1451        | 1.451            | 1451
                    General             | 95.84       | 95,84            | 95.84
                    General             | 1451        | 1451             | 1451
                    General             | 0.333333333333333 | 0,333333333 | 0.333333333
                    General             | 95.8432432432432  | 95,84324324 | 95.84324324
                    General             | 123456789012 | 123456789012    | 123456789012
                    General             | 0.00001234  | 0,00001234       | 0.00001234
                    General             | -5          | -5               | -5
                    0.00E+00            | 123456      | 123456           | 123456
                    '0"%"'              | 96          | 96%              | 96
                    '0.00"%"'           | 95.84       | 95,84%           | 95.84
                    00                  | 3           | 03               | 3
                    000                 | 1451        | 1451             | 1451
                    0"."                | 1           | 1.               | 1
                    0                   | 1.005       | 1                | 1
                    0.00                | 1.005       | 1,01             | 1.01
                    0.00                | -1.005      | -1,01            | -1.01
                    .00                 | 0.5         | ,50              | 0.50
                    .00                 | 12.5        | 12,50            | 12.50
                    #                   | 0           | ''               |
                    '0" hồ sơ"'         | 12          | 12 hồ sơ         | 12
                    '"Tổng: "#,##0'     | 1451        | Tổng: 1.451      | 1451
                    '#,##0_);(#,##0)'   | -1451       | (1.451)          | -1451
                    '#,##0_);(#,##0)'   | 1451        | 1.451            | 1451
                    '#,##0;[Red]#,##0'  | -1451       | -1.451           | -1451
                    '#,##0;[Red]-#,##0' | -1451       | -1.451           | -1451
                    '0;0'               | -5          | 5                | 5
                    '0.0;-0.0;"không"'  | 0           | không            | 0
                    '0;-0;;@'           | 0           | ''               |
                    ';;;'               | 5           | ''               |
                    '[<1]0.00%;0'       | 0.5         | 50,00%           | 50.00
                    '[<1]0.00%;0'       | 5           | 5                | 5
                    '[>=1000]#,##0,"K";0' | 1451      | 1K               | 1
                    '#,##0,'            | 1451000     | 1.451            | 1451
                    '0.0,,'             | 1451000     | 1,5              | 1.5
                    '@'                 | 1451        | 1451             | 1451
                    '# ?/?'             | 1.5         | 1 1/2            | 1.5
                    '# ?/?'             | 0.333333333333333 | 1/3        |
                    '# ?/?'             | 3           | 3                | 3
                    '# ??/??'           | -0.24       | -6/25            | -0.24
                    '?/4'               | 1.5         | 6/4              | 1.5
                    '# ?/100'           | 1.25        | 1 25/100         | 1.25
                    '_-* #,##0_-;-* #,##0_-;_-* "-"??_-;_-@_-' | 1451  | 1.451  | 1451
                    '_-* #,##0_-;-* #,##0_-;_-* "-"??_-;_-@_-' | -1451 | -1.451 | -1451
                    '_-* #,##0_-;-* #,##0_-;_-* "-"??_-;_-@_-' | 0     | -      | 0
                    '#,##0\\ "₫"'       | 1451        | 1.451 ₫          | 1451
                    '[$₫-42A]#,##0'     | 1451        | ₫1.451           | 1451
                    '0000"."000'        | 1234567     | 1234.567         | 1234567
                    '##-##'             | 1234        | 12-34            | 1234
                    '0,000'             | 5           | 0.005            | 5
                    """)
    void numbersAreShownInVietnamese(String code, String stored, String shown, String number) {
        Shown cell = show(code, stored);
        assertThat(cell.text()).isEqualTo(shown);
        assertThat(cell.number().map(BigDecimal::toPlainString).orElse(null)).isEqualTo(number);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    dd/mm/yyyy          | 45663       | 06/01/2025
                    d-mmm               | 45663       | 6-Thg1
                    [$-409]d-mmm        | 45663       | 6-Jan
                    [$-409]mmmm d, yyyy | 45663       | January 6, 2025
                    mmmm yyyy           | 45663       | Tháng 1 2025
                    '"ngày" dd "tháng" mm "năm" yyyy' | 45663 | ngày 06 tháng 01 năm 2025
                    [$-F800]dddd, mmmm dd, yyyy | 45663 | 06 Tháng 1 2025
                    [$-42A]dddd         | 45663       | Thứ Hai
                    ddd                 | 45669       | CN
                    m/d/yy              | 45663       | 1/6/25
                    d.m                 | 45663       | 6.1
                    h:mm                | 0.354166666666667 | 8:30
                    hh:mm:ss            | 0.75        | 18:00:00
                    h:mm AM/PM          | 0.75        | 6:00 CH
                    [h]:mm              | 1.5         | 36:00
                    mm:ss.0             | 0.000011574 | 00:01,0
                    dd/mm/yyyy          | 1           | 01/01/1900
                    dd/mm/yyyy          | 59          | 28/02/1900
                    dd/mm/yyyy          | 61          | 01/03/1900
                    """)
    void datesAreShownByTheirFormat(String code, String stored, String shown) {
        assertThat(show(code, stored).text()).isEqualTo(shown);
    }

    @ParameterizedTest
    @CsvSource({"dd/mm/yyyy, -1, -1", "dd/mm/yyyy, 99999999, 99999999"})
    void f3WhatIsNoDateIsTheNumber(String code, String stored, String shown) {
        assertThat(show(code, stored).text()).isEqualTo(shown);
    }

    @Test
    void aWorkbookMayCountFrom1904() {
        Shown shown = FormatCode.of("dd/mm/yyyy").show(new BigDecimal("44201"), Epoch.YEAR_1904);
        assertThat(shown.text()).isEqualTo("06/01/2025");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    @               | 95,84 | 95,84
                    0.00            | 95,84 | 95,84
                    '"Số: "@'       | 12    | Số: 12
                    ';;;'           | a     | ''
                    '0;-0;0;@" !"'  | a     | a !
                    '0;-0;0'        | a     | a
                    """)
    void textIsShownByTheSectionForText(String code, String stored, String shown) {
        assertThat(FormatCode.of(code).show(stored).strip()).isEqualTo(shown);
    }

    @Test
    void whateverACodeIsItShowsSomethingOrNothingButNeverFails() {
        String letters = "0#?.,%/@;\\\"_*[]$-EeGeneral ymdhs:<>=1AP+()";
        java.util.Random random = new java.util.Random(7);
        for (int i = 0; i < 20_000; i++) {
            StringBuilder code = new StringBuilder();
            random.ints(random.nextInt(14), 0, letters.length()).forEach(at -> code.append(letters.charAt(at)));
            FormatCode format = FormatCode.of(code.toString());
            BigDecimal value = BigDecimal.valueOf(random.nextInt(2_000_000) - 1_000_000L, random.nextInt(8));
            Shown shown = format.show(value, Epoch.YEAR_1900);
            assertThat(shown.text()).as(code.toString()).hasSizeLessThan(200);
            assertThat(format.show("a")).as(code.toString()).isNotNull();
        }
    }

    private static Shown show(String code, String stored) {
        return FormatCode.of(code).show(StoredNumber.of(stored).orElseThrow(), Epoch.YEAR_1900);
    }
}
