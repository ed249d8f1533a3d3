package vn.chitieu.command;

import java.util.Optional;
import picocli.CommandLine.IVersionProvider;

/** The version that the jar was packed as. */
final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
        String version = Optional.ofNullable(Version.class.getPackage().getImplementationVersion())
                .orElse("(not packed)");
        return new String[] {"chitieu " + version};
    }
}
