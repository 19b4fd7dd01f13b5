package org.maillage.directory.web;

import java.util.function.Supplier;
import org.maillage.base.Saved;

/// How the writing of a sheet is run: by who is signed in, or in the name of a link and with its answer.
@FunctionalInterface
public interface Writing {

    Writing PLAIN = Supplier::get;

    Saved run(Supplier<Saved> work);
}
