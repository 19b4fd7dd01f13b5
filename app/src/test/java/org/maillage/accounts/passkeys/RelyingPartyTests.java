package org.maillage.accounts.passkeys;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.maillage.accounts.InstanceAddress;
import org.springframework.mock.env.MockEnvironment;

class RelyingPartyTests {

    @Test
    void servesUnderTheNameOfThePublicAddressAlone() {
        RelyingParty house = at("https://ctg.exemple.fr");
        assertThat(house.findObstacle("ctg.exemple.fr")).isEmpty();
        assertThat(house.findObstacle("10.0.0.7"))
                .hasValueSatisfying(sentence -> assertThat(sentence).contains("https://ctg.exemple.fr"));
    }

    @Test
    void servesOnOnesOwnMachineWithoutHttps() {
        assertThat(at("http://localhost:8500").findObstacle("localhost")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"ctg.exemple.fr", "http://ctg.exemple.fr", "https://10.0.0.7", "https://", "pas une adresse"})
    void saysWhatIsWrongWithAnAddressThatBrowsersRefuse(String address) {
        assertThat(at(address).findObstacle("ctg.exemple.fr"))
                .hasValueSatisfying(sentence -> assertThat(sentence).contains("MAILLAGE_ADDRESS"));
    }

    private static RelyingParty at(String address) {
        return new RelyingParty(new InstanceAddress(address, new MockEnvironment()));
    }
}
