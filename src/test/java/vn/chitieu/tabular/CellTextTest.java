package vn.chitieu.tabular;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CellTextTest {
    @ParameterizedTest
    @ValueSource(strings = {"\tx", "\rx"})
    void rule1TabOrCarriageReturnFirst(String printed) {
        assertThat(CellText.of(printed)).startsWith("'").endsWith("x").hasSize(3);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=98,64%",
                "+3",
                "-",
                "-x",
                "@SUM(A1)",
                "＝1",
                "＋1",
                "－1",
                "＠a",
                "  =1",
                "\u00A0=1",
                "\u3000+1",
                "\u200B=1",
                "\uFEFF-2"
            })
    void rule2WhatASpreadsheetWouldRunIsNeutralised(String printed) {
        assertThat(CellText.of(printed)).isEqualTo("'" + printed);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n=1", "\r\n+1"})
    void rule2BehindALineBreakToo(String printed) {
        assertThat(CellText.of(printed)).startsWith("' ");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "6.10",
                "4/33",
                "98,64%",
                "a=b",
                "a\tb",
                "1-2",
                "'x",
                "",
                " ",
                "Sở Tư pháp",
                "…",
                "−5",
                "\uD83D\uDE00"
            })
    void otherTextStaysAsItIs(String printed) {
        assertThat(CellText.of(printed)).isEqualTo(printed);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\nb", "a\r\nb", "a\rb", "a\u2028b", "a\u0085b", "a\u000Bb", "a\u0000b", "a\u001Bb"})
    void rule3LineBreaksAndControlCharactersBecomeASpace(String printed) {
        assertThat(CellText.of(printed)).isEqualTo("a b");
    }
}
