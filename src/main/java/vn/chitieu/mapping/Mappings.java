package vn.chitieu.mapping;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.net.URI;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import vn.chitieu.indicator.Alias;
import vn.chitieu.indicator.Catalogue;
import vn.chitieu.indicator.Template;

/**
 * Loads the mappings: {@code indicators.csv}, {@code units.csv}, {@code templates/<id>.csv}, {@code aliases.csv}.
 *
 * <p>Analysts edit them in a spreadsheet, so commas or semicolons between fields, byte order marks, any line ends,
 * blank lines, blanks around ids and decomposed letters are all borne with. Everything else that is wrong is a mistake,
 * and every mistake in all files is found in one go:
 *
 * <pre>
 * every file
 *   M1  a file is missing; no form at all
 *   M2  a file is not UTF-8
 *   M3  missing, unknown or doubled column
 *   M4  wrong number of fields
 *   M5  a quote that is not closed, or stands inside a field without being doubled
 * indicators.csv
 *   M6  bad id: not [a-z][a-z0-9_]*(\.[a-z0-9_]+)+
 *   M7  an id twice
 *   M8  unknown id: in numerator, denominator, parts, supersedes, a form or an alias
 *   M9  empty name, section or unit name
 *   M10 a Vietnamese name twice
 *   M11 bad kind
 *   M12 a unit that is not in units.csv or measures another kind of figure
 *   M13 a choice without codes, with bad codes, or with a code or answer twice
 *   M14 codes on something that is no choice
 *   M15 a rate without base: percent needs numerator and denominator, or "-" in both
 *   M16 numerator or denominator on something that is no percent
 *   M17 an indicator that is its own base, part or predecessor; a rate of one thing over itself
 *   M18 a cycle through numerator, denominator and parts, or through supersedes
 *   M19 a part of another kind than its total
 *   M20 an id twice in parts or supersedes
 *   M30 the mark of open parts, "…", alone, twice or before a part
 * templates
 *   M21 a row, or an alias, without label
 *   M22 a unit without indicator or an indicator without unit; headings have neither
 *   M23 a unit that no spelling in units.csv names
 *   M24 a unit of another kind than the indicator's; other codes than the indicator's
 *   M25 an indicator twice in one form
 *   M26 a relation that is not exact or close; a heading with a relation
 *   M27 a form without rows
 *   M31 reported_by that is no list of kinds of office and offices; a heading with one
 * units.csv
 *   M28 one spelling for two units, capitals and diacritics aside
 * aliases.csv
 *   M29 one label twice for one indicator (for two indicators it is fine: their parents differ)
 * </pre>
 */
public final class Mappings {
    private Mappings() {}

    /**
     * The catalogue that a folder of mappings states.
     *
     * @throws InvalidMappingsException if anything in the files is wrong; it lists every mistake
     * @throws IOException if there is no such folder or a file in it cannot be read
     */
    public static Catalogue read(Path folder) throws InvalidMappingsException, IOException {
        if (!Files.isDirectory(folder)) {
            throw new NoSuchFileException(folder.toString(), null, "no such folder of mappings");
        }
        return read(new FolderFiles(folder));
    }

    /** The catalogue that mapping files state. */
    static Catalogue read(MappingFiles files) throws InvalidMappingsException, IOException {
        MistakeList mistakes = new MistakeList();
        IndicatorTable indicators = IndicatorTable.read(files, mistakes);
        UnitTable units = UnitTable.read(files, mistakes);
        IndicatorRules.check(indicators, units);
        List<Template> templates = templates(files, new TemplateTable.Known(indicators, units, mistakes));
        List<Alias> aliases = AliasTable.read(files, indicators, mistakes);
        List<Mistake> found = mistakes.inOrder();
        if (!found.isEmpty()) {
            throw new InvalidMappingsException(found);
        }
        return new Catalogue(indicators.indicators(), units.units(), templates, aliases);
    }

    /**
     * The catalogue that is packed into the program. May be called by many threads at once.
     *
     * @throws InvalidMappingsException if the program was packed with mistakes
     * @throws IOException if the mappings are not there or cannot be read
     */
    public static Catalogue bundled() throws InvalidMappingsException, IOException {
        return read(bundledFiles());
    }

    /** The files that are packed into the program. */
    static MappingFiles bundledFiles() throws IOException {
        URL indicators = Mappings.class.getResource("/mappings/indicators.csv");
        if (indicators == null) {
            throw new FileNotFoundException("the program was packed without its mappings");
        }
        if (indicators.getProtocol().equals("jar")) {
            return new PackedFiles(Mappings.class.getClassLoader());
        }
        return new FolderFiles(
                Path.of(URI.create(indicators.toString())).resolveSibling(".").normalize());
    }

    private static List<Template> templates(MappingFiles files, TemplateTable.Known known) throws IOException {
        List<Template> templates = new ArrayList<>();
        known.mistakes().open(MappingFiles.TEMPLATES);
        List<String> names = files.templates();
        if (names.isEmpty()) {
            known.mistakes()
                    .add(
                            MappingFiles.TEMPLATES,
                            0,
                            "no form, there must be a file " + MappingFiles.TEMPLATES + "/<id>.csv"); // M1
        }
        for (String name : names) {
            templates.add(TemplateTable.read(files, MappingFiles.TEMPLATES + "/" + name, known));
        }
        return templates;
    }
}
