package org.maillage.figures.fetching;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// What a fetched file may weigh and how long it may take.
///
/// @param mostBytes a census of France by IRIS is 10 MB zipped, its squares 150 MB
/// @param answer how long a server may take to begin
/// @param whole how long the file may take
@ConfigurationProperties("maillage.figures.fetching")
record FetchLimits(
        @DefaultValue("400000000") long mostBytes,
        @DefaultValue("PT20S") Duration answer,
        @DefaultValue("PT10M") Duration whole) {}
