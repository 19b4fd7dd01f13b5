package org.maillage.directory.web.search;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.maillage.directory.web.OpenNow;

/// One thing that was found, in the list and on the map.
///
/// @param sheet the service, or the structure by itself
/// @param rank its number on this page, the same on the map
/// @param by the structure that gives it, or empty for a structure
/// @param facts what else decides: ages, when, arrangements
/// @param standing whether it is open now, or null when nobody knows
/// @param hours in words, or empty
/// @param phone as it is read, or empty
/// @param dial as it is dialled
/// @param far "à 650 m", or empty
public record OfferLine(
        UUID sheet,
        int rank,
        String path,
        String name,
        String by,
        String kind,
        String address,
        List<String> facts,
        OpenNow.@Nullable Standing standing,
        String hours,
        String phone,
        String dial,
        String far) {}
