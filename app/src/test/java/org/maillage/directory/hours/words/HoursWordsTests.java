package org.maillage.directory.hours.words;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.maillage.directory.hours.HoursReading.Read;
import org.maillage.directory.hours.OpeningHours;

class HoursWordsTests {

    @ParameterizedTest
    @CsvSource(delimiter = '→', textBlock = """
                    Mo-Fr 09:00-12:30,14:00-17:00; SH,PH off  → Du lundi au vendredi de 9_h à 12_h_30 et de 14_h à 17_h_; fermé pendant les vacances scolaires et les jours fériés
                    Mo-Fr 09:00-12:00; PH off; SH off         → Du lundi au vendredi de 9_h à 12_h_; fermé pendant les vacances scolaires et les jours fériés
                    Mo,Tu,Th 16:30-18:30                      → Les lundi, mardi et jeudi de 16_h_30 à 18_h_30
                    Mo-Fr 09:00-17:00; We 10:00-12:00         → Du lundi au vendredi de 9_h à 17_h_; mais le mercredi de 10_h à 12_h
                    Mo-Fr 09:00-12:00, We 14:00-18:00         → Du lundi au vendredi de 9_h à 12_h_; et aussi le mercredi de 14_h à 18_h
                    Mo-Fr 07:30-09:00; SH off; SH Mo,Tu 08:00-18:00; SH We 08:00-12:00 → Du lundi au vendredi de 7_h_30 à 9_h_; pendant les vacances scolaires, seulement le lundi et le mardi de 8_h à 18_h et le mercredi de 8_h à 12_h
                    Mo-Fr 09:00-12:00; SH Mo-Fr 10:00-12:00   → Du lundi au vendredi de 9_h à 12_h_; pendant les vacances scolaires, du lundi au vendredi de 10_h à 12_h
                    SH Mo-Fr 10:00-16:00; SH We 10:00-12:00   → Pendant les vacances scolaires, du lundi au vendredi de 10_h à 16_h, mais le mercredi de 10_h à 12_h
                    PH,Sa,Su 10:00-12:00                      → Le samedi, le dimanche et les jours fériés de 10_h à 12_h
                    08:00-17:00; Th off                       → Tous les jours de 8_h à 17_h_; fermé le jeudi
                    We[2,4] 14:00-17:00                       → Les 2e et 4e mercredis du mois de 14_h à 17_h
                    Sa[-1] 10:00-12:00                        → Le dernier samedi du mois de 10_h à 12_h
                    Tu[-2] 10:00-12:00                        → L’avant-dernier mardi du mois de 10_h à 12_h
                    week 01-53/2 Mo 14:00-17:00               → Les semaines impaires, le lundi de 14_h à 17_h
                    Jul-Aug Mo-Fr 09:00-13:00                 → En juillet et en août, du lundi au vendredi de 9_h à 13_h
                    Apr-Sep 09:00-20:00                       → D’avril à septembre, tous les jours de 9_h à 20_h
                    Mo 09:00-12:00; Aug 01-15 off "congés"    → Le lundi de 9_h à 12_h_; fermé du 1er au 15_août (congés)
                    Mo 09:00-12:00; 2026 Jul 20-2026 Aug 16 off → Le lundi de 9_h à 12_h_; fermé du 20_juillet au 16_août 2026
                    Mo 09:00-12:00; Dec 24-Jan 02 off         → Le lundi de 9_h à 12_h_; fermé du 24_décembre au 2_janvier
                    Mo 09:00-12:00; easter +39 days off       → Le lundi de 9_h à 12_h_; fermé le jeudi de l’Ascension
                    Mo 09:00-12:00 "sur rendez-vous"          → Le lundi de 9_h à 12_h (sur rendez-vous)
                    Mo-Fr 09:00-17:00 || "sur rendez-vous"    → Du lundi au vendredi de 9_h à 17_h_; sinon sur rendez-vous
                    We unknown                                → Le mercredi, à vérifier auprès du lieu
                    Fr 18:00+                                 → Le vendredi à partir de 18_h
                    Fr 22:00-02:00                            → Le vendredi de 22_h à 2_h
                    Fr 20:00-02:00; PH off                    → Le vendredi de 20_h à 2_h_; fermé les jours fériés
                    Mo 09:00-12:00; 2026 Dec 24-Jan 02 off    → Le lundi de 9_h à 12_h_; fermé du 24_décembre 2026 au 2_janvier
                    Mo 20:00-24:00                            → Le lundi de 20_h à minuit
                    sunrise-sunset                            → Tous les jours du lever du soleil au coucher du soleil
                    24/7                                      → 24_heures sur_24, 7_jours sur_7
                    off                                       → Fermé
                    """)
    void saysHoursAsAFamilyReadsThem(String osm, String words) {
        assertThat(words(osm)).isEqualTo(new HoursWords(words.replace('_', '\u00A0'), true));
    }

    @ParameterizedTest
    @CsvSource({
        "easter +10 days off",
        "Mar Su[-1]-Oct Su[-1] 10:00-12:00",
        "Sa[1] +1 day 10:00-12:00",
        "week 01-53/3 Mo 09:00-12:00"
    })
    void showsAsItIsWhatHasNoPlainWords(String osm) {
        assertThat(words(osm)).isEqualTo(new HoursWords(osm, false));
    }

    /// The later rule wins: on these public holidays it is open, and its words would say the contrary.
    @Test
    void neverSaysAClosingThatALaterRuleUndoes() {
        assertThat(words("PH off; Mo-Fr 09:00-12:00").said()).isFalse();
        assertThat(words("Aug off; Mo-Fr 09:00-12:00").said()).isFalse();
        assertThat(words("Fr 22:00-02:00; Sa 10:00-12:00").said()).isFalse();
        assertThat(words("08:00-12:00; 14:00-18:00").said()).isFalse();
        assertThat(words("We off; Th 10:00-12:00").said()).isTrue();
    }

    private static HoursWords words(String osm) {
        return HoursWords.of(((Read) OpeningHours.read(osm)).hours());
    }
}
