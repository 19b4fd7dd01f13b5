package org.maillage.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class DemoAccountTableTests {

    private final List<String> lines = new DemoAccountTable(
                    new DemoFolder(Path.of(System.getProperty("maillage.root"), "demo")))
            .text()
            .lines()
            .toList();

    @Test
    void showsEveryRoleOnce() {
        assertThat(lines)
                .hasSize(10)
                .anySatisfy(line -> assertThat(line)
                        .contains("coordination, petite enfance et enfance")
                        .endsWith("anne-lise.coudrin@demo.maillage.example"));
    }

    @Test
    void alignsAddresses() {
        assertThat(lines.stream()
                        .map(line -> line.substring(0, line.indexOf('@')).lastIndexOf(' '))
                        .distinct())
                .hasSize(1);
    }
}
