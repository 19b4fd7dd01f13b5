/// The pages of a convention's frame, one sub-package for each resource; here what they share: who stands in
/// which space, how a form is read, and what a page answers when it cannot be saved.
@NullMarked
package org.maillage.convention.web;

import org.jspecify.annotations.NullMarked;
