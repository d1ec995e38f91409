package org.emancipasso.site;

import org.emancipasso.catalogue.transfer.ToolImportCommand;
import org.emancipasso.directory.transfer.ImportCommand;
import org.emancipasso.library.path.PathImportCommand;
import org.emancipasso.library.transfer.LibraryImportCommand;

import picocli.CommandLine.Command;

/** What {@code bin/import} can be given. */
@Command(name = "import", description = "Importe un fichier.", subcommands = {ImportCommand.class,
        LibraryImportCommand.class, PathImportCommand.class, ToolImportCommand.class})
class ImportCommands {
}
