package org.maillage.site.components;

/// A filter in force: "Priorité : haute", and the address of the same list without it.
public record Chip(String label, String value, String removeAddress) {}
