package org.emancipasso.site;

import org.emancipasso.account.keycloak.GrantAdminCommand;
import org.emancipasso.account.personaldata.ErasuresCommand;
import org.emancipasso.directory.transfer.ExportCommand;
import org.emancipasso.directory.transfer.WithdrawCommand;
import org.emancipasso.forum.example.ForumExamplesCommand;

import picocli.CommandLine.Command;

/** The commands behind the scripts in {@code bin/}. */
@Command(name = "bin/", subcommands = {ImportCommands.class, ExportCommand.class, WithdrawCommand.class,
        GrantAdminCommand.class, ErasuresCommand.class, RehearseCommand.class, ForumExamplesCommand.class})
class Commands {
}
