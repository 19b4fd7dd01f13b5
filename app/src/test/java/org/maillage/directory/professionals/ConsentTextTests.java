package org.maillage.directory.professionals;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HexFormat;
import org.junit.jupiter.api.Test;

/// A text that somebody agreed to is never changed: another version is added.
class ConsentTextTests {

    @Test
    void keepsTheFirstTextWordForWord() {
        assertThat(HexFormat.of().formatHex(AddressDigest.of(ConsentText.of(1))))
                .isEqualTo("13ae9e69cc743a1d657884c654e29ab7ce41e08707f216e03298edbf090f6073");
    }
}
