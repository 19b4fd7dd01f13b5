package org.maillage.plan;

/// An address on the web that tells more about an action.
public record ActionLink(String label, String url) {}
