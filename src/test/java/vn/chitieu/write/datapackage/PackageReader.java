package vn.chitieu.write.datapackage;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.opencsv.CSVReaderBuilder;
import com.opencsv.RFC4180ParserBuilder;
import com.opencsv.exceptions.CsvException;
import java.io.IOException;
import java.io.StringReader;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * Reads the files of a data package as their description says, knowing nothing else of them, and lists whatever is not
 * as it says: length and digest, header, every cell by type, missing values and constraints, keys. What it does not
 * know of the standard is a fault, too.
 */
final class PackageReader {
    private final Path folder;
    private final Map<String, JsonNode> resources = new LinkedHashMap<>();
    private final Map<String, List<List<String>>> records = new HashMap<>();
    private final List<String> faults = new ArrayList<>();

    private PackageReader(Path folder) {
        this.folder = folder;
    }

    /** What is wrong with the package in a folder. */
    static List<String> faults(Path folder) throws IOException, CsvException {
        PackageReader reader = new PackageReader(folder);
        JsonNode root = new ObjectMapper().readTree(Files.readAllBytes(folder.resolve("datapackage.json")));
        for (JsonNode resource : root.get("resources")) {
            reader.read(resource);
        }
        for (String name : reader.resources.keySet()) {
            reader.check(name);
        }
        return reader.faults;
    }

    private void read(JsonNode resource) throws IOException, CsvException {
        String name = resource.get("name").textValue();
        byte[] bytes = Files.readAllBytes(folder.resolve(resource.get("path").textValue()));
        expect(resource.get("bytes").longValue() == bytes.length, name + ": length");
        expect(resource.get("hash").textValue().equals("sha256:" + sha256(bytes)), name + ": digest");
        expect(resource.get("encoding").textValue().equals("utf-8"), name + ": encoding");
        resources.put(name, resource);
        records.put(name, parse(new String(bytes, StandardCharsets.UTF_8).replaceFirst("^\uFEFF", ""), resource));
    }

    private static List<List<String>> parse(String text, JsonNode resource) throws IOException, CsvException {
        JsonNode dialect = resource.get("dialect");
        RFC4180ParserBuilder parser = new RFC4180ParserBuilder()
                .withSeparator(dialect.get("delimiter").textValue().charAt(0))
                .withQuoteChar(dialect.get("quoteChar").textValue().charAt(0));
        try (var reader = new CSVReaderBuilder(new StringReader(text))
                .withCSVParser(parser.build())
                .build()) {
            return reader.readAll().stream().map(List::of).toList();
        }
    }

    private void check(String name) {
        JsonNode schema = Objects.requireNonNull(resources.get(name)).get("schema");
        List<String> names = new ArrayList<>();
        schema.get("fields").forEach(field -> names.add(field.get("name").textValue()));
        if (!rows(name).get(0).equals(names)) {
            faults.add(name + ": header " + names);
            return;
        }
        if (!rows(name).stream().allMatch(row -> row.size() == names.size())) {
            faults.add(name + ": a row of another width");
            return;
        }
        for (int column = 0; column < names.size(); column++) {
            JsonNode field = schema.get("fields").get(column);
            for (String cell : cells(name, names.get(column))) {
                check(name + "." + names.get(column), cell, field, schema.get("missingValues"));
            }
        }
        checkKeys(name, schema);
    }

    /** The records of a file, the header first. */
    private List<List<String>> rows(String name) {
        return Objects.requireNonNull(records.get(name), name);
    }

    /** The cells of a column below the header. */
    private List<String> cells(String name, String column) {
        int place = rows(name).get(0).indexOf(column);
        return rows(name).stream().skip(1).map(row -> row.get(place)).toList();
    }

    private void check(String where, String cell, JsonNode field, JsonNode missing) {
        JsonNode constraints = field.path("constraints");
        boolean isMissing = false;
        for (JsonNode each : missing) {
            isMissing |= each.textValue().equals(cell);
        }
        if (isMissing) {
            expect(!constraints.path("required").asBoolean(), where + ": missing");
            return;
        }
        if (!hasType(cell, field)) {
            faults.add(where + ": no " + field.get("type").textValue() + ": " + cell);
            return;
        }
        constraints
                .fieldNames()
                .forEachRemaining(constraint -> expect(
                        keeps(constraint, cell, constraints.get(constraint)), where + ": " + constraint + ": " + cell));
    }

    private static boolean hasType(String cell, JsonNode field) {
        try {
            switch (field.get("type").textValue()) {
                case "string", "any" -> {
                    return true;
                }
                case "date" -> {
                    return LocalDate.parse(cell).toString().equals(cell);
                }
                case "integer" -> {
                    return new BigInteger(cell).toString().equals(cell);
                }
                case "number" -> {
                    String mark = field.get("decimalChar").textValue();
                    boolean onlyItsMark = mark.equals(".") || !cell.contains(".");
                    return onlyItsMark && new BigDecimal(cell.replace(mark, ".")).scale() >= 0;
                }
                default -> {
                    return false;
                }
            }
        } catch (DateTimeException | NumberFormatException e) {
            return false;
        }
    }

    private static boolean keeps(String constraint, String cell, JsonNode limit) {
        return switch (constraint) {
            case "required" -> true;
            case "minimum" -> new BigDecimal(cell.replace(',', '.')).compareTo(limit.decimalValue()) >= 0;
            case "maximum" -> new BigDecimal(cell.replace(',', '.')).compareTo(limit.decimalValue()) <= 0;
            case "pattern" -> cell.matches(limit.textValue());
            case "enum" -> {
                Set<String> allowed = new HashSet<>();
                limit.forEach(each -> allowed.add(each.textValue()));
                yield allowed.contains(cell);
            }
            default -> false;
        };
    }

    private void checkKeys(String name, JsonNode schema) {
        for (JsonNode column : schema.path("primaryKey")) {
            List<String> cells = cells(name, column.textValue());
            expect(new HashSet<>(cells).size() == cells.size(), name + ": primary key " + column.textValue());
        }
        for (JsonNode key : schema.path("foreignKeys")) {
            JsonNode reference = key.get("reference");
            List<String> known = cells(
                    reference.get("resource").textValue(),
                    reference.get("fields").get(0).textValue());
            String column = key.get("fields").get(0).textValue();
            Set<String> unknown = new HashSet<>(cells(name, column));
            unknown.removeAll(known);
            unknown.remove("");
            expect(unknown.isEmpty(), name + ": foreign key " + column + " " + unknown);
        }
    }

    private void expect(boolean holds, String fault) {
        if (!holds) {
            faults.add(fault);
        }
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
