package org.maillage.partners.web;

import java.util.List;
import org.maillage.convention.imports.Proposal;
import org.maillage.site.FormErrors;

/// The fiche of the action that a mail asks about.
///
/// @param subject code and title of the action
/// @param back address that the mail opens
/// @param proposals what this person handed in so far in the convention
public record FicheLinkPage(String subject, String back, String address, List<Proposal> proposals, FormErrors errors) {}
