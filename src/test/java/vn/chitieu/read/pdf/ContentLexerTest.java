package vn.chitieu.read.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ContentLexerTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            1 -2.5 .75 +4 re       | 1.0 -2.5 0.75 4.0 re
            --3 4. 5.0.1 6-7 m     | -3.0 4.0 5.0 6.0 m
            (a(b)c) Tj             | 'a(b)c' Tj
            (\\(\\101\\7\\\\) Tj   | '(A7\\' Tj
            <4142 4> Tj            | 'AB@' Tj
            [(a) -120 <62>] TJ     | [ 'a' -120.0 'b' ] TJ
            /F#31 12 Tf            | /F1 12.0 Tf
            /P <</MCID 3/A(x)>> BDC | /P [ /MCID 3.0 /A 'x' ] BDC
            q%comment              | q
            (x)'                   | 'x' '
            true beginbfchar f*    | true beginbfchar f*
            BT/F 9 Tf(a)Tj         | BT
            """)
    void cutsAStreamIntoOperands(String stream, String expected) {
        String first = stream.replace("\\7", "\\67");
        assertThat(firstOperator(first.getBytes(StandardCharsets.ISO_8859_1))).isEqualTo(expected);
    }

    @Test
    void skipsTheBytesOfAnInlineImage() {
        byte[] stream = "BI /W 2 /H 1 ID \u00ffEI\u0001 Q EI\nQ (a) Tj".getBytes(StandardCharsets.ISO_8859_1);
        Operands operands = new Operands();
        ContentLexer lexer = new ContentLexer(stream, stream.length, operands);
        assertThat(lexer.next()).isEqualTo('B' | 'I' << 8);
        assertThat(lexer.next()).isEqualTo(Operator.INLINE_IMAGE);
        assertThat(lexer.next()).isEqualTo(Operator.RESTORE);
        assertThat(lexer.next()).isEqualTo(Operator.SHOW);
        assertThat(lexer.next()).isEqualTo(ContentLexer.END);
    }

    @Test
    void readsAnyBytesToTheirEnd() {
        Random random = new Random(7);
        for (int round = 0; round < 2_000; round++) {
            byte[] stream = new byte[random.nextInt(60)];
            for (int i = 0; i < stream.length; i++) {
                stream[i] = (byte) "()<>[]{}/%\\ 19.-aTjBIDE\n\u00e9".charAt(random.nextInt(25));
            }
            ContentLexer lexer = new ContentLexer(stream, stream.length, new Operands());
            int operators = 0;
            while (lexer.next() != ContentLexer.END) {
                operators++;
            }
            assertThat(operators).isLessThanOrEqualTo(stream.length);
        }
    }

    private static String firstOperator(byte[] stream) {
        Operands operands = new Operands();
        int operator = new ContentLexer(stream, stream.length, operands).next();
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < operands.count(); i++) {
            String bytes = operands.kind(i) == Operands.STRING
                    ? new String(operands.bytes(i), StandardCharsets.ISO_8859_1)
                    : "";
            text.append(
                            switch (operands.kind(i)) {
                                case Operands.NUMBER -> operands.number(i);
                                case Operands.NAME -> "/" + operands.name(i);
                                case Operands.STRING -> "'" + bytes + "'";
                                case Operands.OPEN -> "[";
                                case Operands.CLOSE -> "]";
                                default -> operands.word(i);
                            })
                    .append(' ');
        }
        for (int code = operator; code != 0; code >>>= 8) {
            text.append((char) (code & 0xFF));
        }
        return text.toString();
    }
}
