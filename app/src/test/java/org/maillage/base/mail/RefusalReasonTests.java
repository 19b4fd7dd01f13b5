package org.maillage.base.mail;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RefusalReasonTests {

    @ParameterizedTest
    @CsvSource(textBlock = """
            550, 550 5.1.1 <lea@saint-aubin.example>: User unknown, UNKNOWN_ADDRESS
            550, 550 No such user here,                             UNKNOWN_ADDRESS
            550, 550 5.7.1 Message rejected as spam,                NOT_WANTED
            550, 550-5.2.2 The mailbox is over quota,               MAILBOX_FULL
            552, 552 Mailbox full,                                  MAILBOX_FULL
            554, 554 Transaction failed,                            NOT_WANTED
            553, 553 5.1.3 Bad address syntax,                      MALFORMED_ADDRESS
            535, 535 5.7.8 Authentication failed,                   ACCOUNT_REFUSED
            450, 450 4.7.1 Greylisted,                              LATER
            452, 452 4.2.2 Over quota,                              MAILBOX_FULL
            0,   Connection reset,                                  NO_ANSWER
            """)
    void saysWhyInWords(int code, String words, RefusalReason reason) {
        assertThat(RefusalReason.of(code, words)).isEqualTo(reason);
    }
}
