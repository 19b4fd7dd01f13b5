package org.maillage.demo;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// One line of `professionnels.yaml`: somebody who agreed to be found.
///
/// @param person key of the person, or null for who agreed by mail
/// @param address where they agreed, or null for who has an account
/// @param structures names of structures of the directory
/// @param areas keys
record DemoProfessional(
        @Nullable String person,
        @Nullable String address,
        String name,
        @Nullable String function,
        @Nullable String organisation,
        List<String> structures,
        @Nullable String help,
        List<String> themes,
        List<String> kinds,
        List<String> audiences,
        List<String> areas,
        @Nullable String phone,
        @Nullable String mail,
        @Nullable String reach,
        @Nullable String languages) {}
