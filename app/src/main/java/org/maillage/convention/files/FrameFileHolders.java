package org.maillage.convention.files;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// The convention itself, its parties and its avenants: the signed text, délibérations, annexes.
@Configuration(proxyBeanMethods = false)
class FrameFileHolders {

    @Bean
    FileHolder conventionFiles() {
        return () -> "convention";
    }

    @Bean
    FileHolder partyFiles() {
        return () -> "party";
    }

    @Bean
    FileHolder amendmentFiles() {
        return () -> "amendment";
    }
}
