package org.maillage.accounts.web.account;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A name to begin with for a passkey, from what the browser says of its device; the person writes a better one.
final class DeviceName {

    // In this order: an Android says Linux too, an iPhone says Mac.
    private static final Map<String, String> NAMES = new LinkedHashMap<>();

    static {
        NAMES.put("Android", "Téléphone Android");
        NAMES.put("iPhone", "iPhone");
        NAMES.put("iPad", "iPad");
        NAMES.put("Windows", "Ordinateur Windows");
        NAMES.put("Macintosh", "Mac");
        NAMES.put("Linux", "Ordinateur Linux");
    }

    private DeviceName() {}

    static String of(@Nullable String userAgent) {
        return NAMES.entrySet().stream()
                .filter(name -> userAgent != null && userAgent.contains(name.getKey()))
                .findFirst()
                .map(Map.Entry::getValue)
                .orElse("Mon appareil");
    }
}
