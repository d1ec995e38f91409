package org.emancipasso.site;

import org.emancipasso.catalogue.transfer.ToolImportCommand;
import org.emancipasso.directory.transfer.ImportCommand;

import picocli.CommandLine.Command;

/** What {@code bin/import} can be given. */
@Command(name = "import", description = "Importe un fichier.", subcommands = {ImportCommand.class,
        ToolImportCommand.class})
class ImportCommands {
}
