/// Points d'attention of a convention: what is left to deal with, what was acknowledged and until when, and how it went
/// week after week. The modules say what asks for care ([org.maillage.base.attention.AttentionSource]); here is what
/// people make of it.
@NullMarked
package org.maillage.workspace.attention;

import org.jspecify.annotations.NullMarked;
