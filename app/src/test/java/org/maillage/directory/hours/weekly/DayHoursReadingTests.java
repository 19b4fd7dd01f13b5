package org.maillage.directory.hours.weekly;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DayHoursReadingTests {

    @Test
    void readsTimesAsTheyAreTyped() {
        assertThat(DayHoursReading.read("9h30", "12", "13:30", " 18\u00A0h "))
                .isEqualTo(new DayHoursReading.Read(
                        new DayHours(Optional.of(new TimeRange(570, 720)), Optional.of(new TimeRange(810, 1080)))));
        assertThat(DayHoursReading.read("", "", "", " ")).isEqualTo(new DayHoursReading.Read(DayHours.CLOSED));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "none", textBlock = """
                    9h   | ''   | ''  | ''  | Le matin a une heure de début sans heure de fin. Remplissez les deux, ou aucune.
                    ''   | ''   | ''  | 17h | L’après-midi a une heure de fin sans heure de début. Remplissez les deux, ou aucune.
                    neuf | 12h  | ''  | ''  | «_neuf_» n’est pas une heure. Écrivez par exemple «_9 h 30_».
                    9h   | 25h  | ''  | ''  | «_25h_» n’est pas une heure. Écrivez par exemple «_9 h 30_».
                    12h  | 9h   | ''  | ''  | Le matin finit avant de commencer. Échangez les deux heures, ou corrigez-les.
                    9h   | 14h  | 14h | 17h | L’après-midi commence avant la fin du matin. Pour des heures sans pause
                    """)
    void saysWhatToMend(String from, String to, String afternoonFrom, String afternoonTo, String sentence) {
        DayHoursReading reading = DayHoursReading.read(from, to, afternoonFrom, afternoonTo);
        assertThat(((DayHoursReading.Refused) reading).sentence()).startsWith(sentence.replace('_', '\u00A0'));
    }
}
