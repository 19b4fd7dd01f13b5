package org.maillage.directory.hours.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.maillage.directory.hours.HoursReading.Read;
import org.maillage.directory.hours.OpeningHours;
import org.maillage.directory.hours.holidays.HolidayCalendars;

class NowWordsTests {

    /// Friday 27 November 2026, in Anjou; the holidays of Christmas begin on 19 December.
    @ParameterizedTest
    @CsvSource(delimiter = '→', textBlock = """
                    2026-11-27T10:00 → Mo-Fr 09:00-12:00,14:00-17:00 → Ouvert jusqu’à 12_h
                    2026-11-27T12:00 → Mo-Fr 09:00-12:00,14:00-17:00 → Fermé, ouvre à 14_h
                    2026-11-26T17:30 → Mo-Fr 09:00-12:00,14:00-17:00 → Fermé, ouvre demain à 9_h
                    2026-11-27T17:30 → Mo-Fr 09:00-12:30 → Fermé, ouvre lundi à 9_h
                    2026-12-18T17:30 → Mo-Fr 09:30-12:30; SH off → Fermé, ouvre le lundi 4_janvier à 9_h_30
                    2026-12-20T10:00 → Mo-Fr 09:00-12:00; SH off "congés" → Fermé (congés), ouvre le lundi 4_janvier à 9_h
                    2026-11-27T23:00 → Fr 20:00-02:00 → Ouvert jusqu’à 2_h
                    2026-11-27T23:00 → Fr 20:00-24:00 → Ouvert jusqu’à minuit
                    2026-11-27T23:00 → 24/7 → Ouvert
                    2026-11-27T23:00 → off → Fermé
                    2026-11-27T10:00 → Mo-Fr 09:00-12:00 "sur rendez-vous" → À vérifier_: sur rendez-vous
                    2026-11-27T08:00 → Mo-Fr 09:00-12:00 "sur rendez-vous" → Fermé, à vérifier à 9_h
                    2028-02-14T10:00 → Mo-Fr 09:00-12:00; SH off → À vérifier_: le calendrier des vacances scolaires n’est pas connu à cette date
                    """)
    void saysWhetherOneMayComeNow(LocalDateTime now, String osm, String words) {
        OpeningHours hours = ((Read) OpeningHours.read(osm)).hours();
        assertThat(NowWords.of(hours, now, new HolidayCalendars().of("49"))).isEqualTo(words.replace('_', '\u00A0'));
    }
}
