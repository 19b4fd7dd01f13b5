package org.maillage.directory.hours;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.maillage.directory.hours.HoursReading.Read;
import org.maillage.directory.hours.HoursReading.Refused;

class HoursReadingTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    mo-fr 9:00-12:00                                             | Mo-Fr 09:00-12:00
                    Mo - Fr  09:00 – 12:00 ;                                     | Mo-Fr 09:00-12:00
                    Mo-Th 10h00-12h30,13h30-17h00; We off                        | Mo-Th 10:00-12:30,13:30-17:00; We off
                    Mo-Fr 9h-12h30,13h30-17h                                     | Mo-Fr 09:00-12:30,13:30-17:00
                    Mo-Fr 09.00-12.00                                            | Mo-Fr 09:00-12:00
                    Fr 22:00-26:00                                               | Fr 22:00-02:00
                    lu-ve 9h-12h                                                 | Mo-Fr 09:00-12:00
                    mar 9h-12h                                                   | Tu 09:00-12:00
                    Du lundi au vendredi : 9h-12h30 / 14h-17h                    | Mo-Fr 09:00-12:30,14:00-17:00
                    Lundi de 14h à 18h Mardi, jeudi et vendredi : 9 h 30 à 12 h  | Mo 14:00-18:00; Tu,Th,Fr 09:30-12:00
                    9h-12h et 14h-17h du lundi au vendredi                       | Mo-Fr 09:00-12:00,14:00-17:00
                    Mercredi de 9 à 12h et de 14 à 18h30                         | We 09:00-12:00,14:00-18:30
                    Tous les jours 10h-18h, fermé le lundi                       | Mo-Su 10:00-18:00; Mo off
                    Lundi, mardi : 9h à16h ; fermé pendant les vacances scolaires et jours fériés | Mo,Tu 09:00-16:00; SH,PH off
                    Du lundi au jeudi de 9 heures à 17 heures 30                 | Mo-Th 09:00-17:30
                    7j/7, 24h/24                                                 | 24/7
                    Les samedis 10h-12h                                          | Sa 10:00-12:00
                    Mo-Fr 09:00-12:00 "fermé le mercredi des vacances"           | Mo-Fr 09:00-12:00 "fermé le mercredi des vacances"
                    """)
    void readsWhatPeopleWriteIntoOneSpelling(String typed, String osm) {
        OpeningHours hours = ((Read) OpeningHours.read(typed)).hours();
        assertThat(hours.toOsm()).isEqualTo(osm);
        assertThat(OpeningHours.read(osm)).isEqualTo(new Read(hours));
    }

    @ParameterizedTest
    @MethodSource("org.maillage.directory.hours.ReferenceTests#expectations")
    void theOneSpellingIsReadBackEqual(ReferenceTests.Expected expected) {
        OpeningHours hours = ((Read) OpeningHours.read(expected.text())).hours();
        OpeningHours again = ((Read) OpeningHours.read(hours.toOsm())).hours();
        assertThat(again).isEqualTo(hours).hasSameHashCodeAs(hours);
        assertThat(again.rules()).hasSameSizeAs(hours.rules());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    ''                                    | Aucun horaire n’est écrit. Écrivez par exemple
                    ;                                     | Aucun horaire n’est écrit. Écrivez par exemple
                    Très variables                        | Le début de ces horaires n’est pas compris. Écrivez par exemple
                    Mo-Fr 09:00-12:00-14:00               | ne sont plus compris à partir de «_09:00-12:00-14:00_» (caractère 7). Écrivez
                    Mo-Fr 25:00-27:00                     | n’est pas compris. Écrivez
                    Mo 08:30                              | «_08:30_» n’a pas d’heure de fin. Écrivez par exemple «_08:30-10:30_»
                    Mo 14:00-14:00                        | «_14:00-14:00_» commence et finit à la même heure. Corrigez l’heure de fin
                    Mo 08:00-47:00                        | dure plus d’un jour
                    Mo 10:00-16:00/01:30                  | donne des départs à intervalles
                    Feb 30 off                            | «_Feb 30_» nomme un jour qu’aucune année n’a. Corrigez
                    Tu[--2] 09:00-12:00                   | ne compte pas les jours d’un mois
                    Mo,,Tu 09:00-12:00                    | se lisent de deux façons
                    Samedi : 10h-12h (bureau B)         | «_(bureau B)_» n’est pas compris. Gardez les jours et les heures
                    lundi au vendredi 8h-12h, lundi 13h-17h | n’est pas compris. Gardez les jours
                    Vendredi 16h30-8h                     | n’est pas compris. Gardez les jours
                    9h-12h / 14h-17h                      | n’est pas compris. Gardez les jours
                    """)
    void refusesInASentenceThatSaysWhatToMend(String typed, String said) {
        assertThat(((Refused) OpeningHours.read(typed)).sentence()).contains(said.replace('_', '\u00A0'));
    }

    @Test
    void refusesWhatIsTooLongToBeHours() {
        assertThat(((Refused) OpeningHours.read("Mo 09:00-12:00; ".repeat(80))).sentence())
                .contains("ont 1279 caractères\u00A0: ils en ont 1000 au plus");
    }

    /// What is read in one spelling can be read again from it.
    @Test
    void refusesWhatIsTooLongOnceItIsSpelled() {
        assertThat(((Refused) OpeningHours.read("Mo 9-12; ".repeat(110))).sentence())
                .contains("ils en ont 1000 au plus");
    }
}
