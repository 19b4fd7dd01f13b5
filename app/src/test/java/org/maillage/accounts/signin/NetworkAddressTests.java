package org.maillage.accounts.signin;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NetworkAddressTests {

    @Test
    void keepsAnIpv4AddressWhole() {
        assertThat(NetworkAddress.of("192.0.2.7")).isEqualTo("192.0.2.7");
    }

    @Test
    void countsNeighboursOfAnIpv6NetworkTogether() {
        assertThat(NetworkAddress.of("2001:db8:1:2:aaaa::1"))
                .isEqualTo(NetworkAddress.of("2001:db8:1:2:bbbb::2"))
                .isNotEqualTo(NetworkAddress.of("2001:db8:1:3::1"));
    }

    @Test
    void keepsWhatIsNoAddressAsItIs() {
        assertThat(NetworkAddress.of("unknown")).isEqualTo("unknown");
    }
}
