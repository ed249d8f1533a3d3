package vn.chitieu.command;

import picocli.CommandLine.Command;

/** The program without a verb: tells which verbs there are. */
@Command(
        name = "chitieu",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        synopsisSubcommandLabel = "COMMAND",
        description = "Turns Vietnamese administrative-reform reports into one table of indicator values.",
        footer = {"", "\"chitieu COMMAND --help\" tells more about a command."})
public final class ChitieuCommand {}
