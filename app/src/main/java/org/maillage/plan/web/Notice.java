package org.maillage.plan.web;

/// Something to know before going on, above the content of a page.
///
/// @param kind info, ok, warn or bad
public record Notice(String kind, String title, String sentence) {}
