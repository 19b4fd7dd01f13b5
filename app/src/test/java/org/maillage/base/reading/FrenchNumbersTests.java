package org.maillage.base.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.text.NumberFormat;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FrenchNumbersTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1234 | 1234",
                "1 234,50 | 1234.5",
                "1\u202f234\u202f567 | 1234567",
                "1\u00a0234,5\u00a0€ | 1234.5",
                "1 234.567 | 1234.567",
                "1,234 | 1.234",
                "12.5 | 12.5",
                "0.234 | 0.234",
                "1.234,50 | 1234.5",
                "1,234.50 | 1234.5",
                "1.234.567 | 1234567",
                "1,234,567 | 1234567",
                "-12 | -12",
                "\u2212 12,5 | -12.5",
                "(1 234,50 €) | -1234.5",
                "+7 | 7",
                "12 % | 0.12",
                "-2,5% | -0.025",
                "12 k€ | 12000",
                "1,5 M€ | 1500000",
                "€ 300 | 300",
                "300 EUR | 300",
                "1 500 euros | 1500",
                "0 | 0"
            })
    void readsWhatHasOneReading(String written, BigDecimal number) {
        assertThat(FrenchNumbers.read(written))
                .hasValueSatisfying(read -> assertThat(read).isEqualByComparingTo(number));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "", " ", "1.234", "-1.234 €", "12 34", "0612", "06 12 34 56 78", "1e5", "12,", ",5", "1,2,3", "1.23,4",
                        "1,23.4",
                "--2", "(-2)", "()", "€", "%", "12 %%", "2025-2026", "1/2", "douze", "12 enfants", "NaN", "١٢", "1 2345"
            })
    void refusesWhatIsNoNumberOrMoreThanOne(String written) {
        assertThat(FrenchNumbers.read(written)).isEmpty();
    }

    @Test
    void readsTheValuesOfCells() {
        assertThat(FrenchNumbers.read(new CellValue.Numeric(new BigDecimal("0.12"), true)))
                .contains(new BigDecimal("0.12"));
        assertThat(FrenchNumbers.read(new CellValue.Text("12 %"))).contains(new BigDecimal("0.12"));
        assertThat(FrenchNumbers.read(new CellValue.Flag(true))).isEmpty();
    }

    @Test
    void readsAgainWhatIsWrittenInFrench() {
        Random random = new Random(5);
        NumberFormat french = NumberFormat.getInstance(Locale.FRANCE);
        french.setMaximumFractionDigits(12);
        for (int draw = 0; draw < 20_000; draw++) {
            BigDecimal number =
                    new BigDecimal(BigInteger.valueOf(random.nextLong() >> random.nextInt(14, 64)), random.nextInt(10));
            CellValue.Numeric cell = new CellValue.Numeric(number, random.nextInt(4) == 0);
            String written = french.format(number) + (random.nextBoolean() ? "" : "\u00a0€");

            assertThat(FrenchNumbers.read(written))
                    .as(written)
                    .hasValueSatisfying(read -> assertThat(read).isEqualByComparingTo(number));
            assertThat(FrenchNumbers.read(cell.text()))
                    .as(cell.text())
                    .hasValueSatisfying(read -> assertThat(read).isEqualByComparingTo(number));
        }
    }

    @Test
    void isQuickOnALongText() {
        assertThat(FrenchNumbers.read("1 234".repeat(100_000))).isEmpty();
        assertThat(FrenchNumbers.read("(".repeat(100_000) + "9" + " €".repeat(100_000)))
                .isEmpty();
    }
}
