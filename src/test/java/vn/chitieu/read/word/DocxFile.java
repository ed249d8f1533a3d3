package vn.chitieu.read.word;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A DOCX file written by hand: the parts that a test names, and what every file needs around them. */
final class DocxFile {
    static final String TRANSITIONAL = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    static final String STRICT = "http://purl.oclc.org/ooxml/wordprocessingml/main";
    private static final String RELATIONS = "http://schemas.openxmlformats.org/package/2006/relationships";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    private static final String SPACES = " xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\""
            + " xmlns:m=\"http://schemas.openxmlformats.org/officeDocument/2006/math\""
            + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\""
            + " xmlns:v=\"urn:schemas-microsoft-com:vml\""
            + " xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\""
            + " xmlns:wps=\"http://schemas.microsoft.com/office/word/2010/wordprocessingShape\"";

    private final Map<String, String> parts = new LinkedHashMap<>();
    private final String namespace;

    private DocxFile(String namespace) {
        this.namespace = namespace;
    }

    /** A file whose body holds this XML. */
    static DocxFile of(String body) {
        return of(TRANSITIONAL, body);
    }

    static DocxFile of(String namespace, String body) {
        return new DocxFile(namespace).with("document", "<w:body>" + body + "</w:body>");
    }

    /** Adds a part of WordprocessingML by its name and the content of its root: {@code styles}, {@code header1}. */
    DocxFile with(String name, String content) {
        String root = name.replaceAll("\\d", "");
        String element = root.equals("header") ? "hdr" : root.equals("footer") ? "ftr" : root;
        return withPart(
                name,
                "<?xml version=\"1.0\"?><w:%s xmlns:w=\"%s\"%s>%s</w:%s>"
                        .formatted(element, namespace, SPACES, content, element));
    }

    /** Adds a part as it is. */
    DocxFile withPart(String name, String xml) {
        parts.put(name, xml);
        return this;
    }

    byte[] bytes() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            entry(zip, "_rels/.rels", relations("rMain", "officeDocument", "word/document.xml"));
            StringBuilder all = new StringBuilder();
            for (Map.Entry<String, String> part : parts.entrySet()) {
                entry(zip, "word/" + part.getKey() + ".xml", part.getValue());
                String type = part.getKey().replaceAll("\\d", "");
                all.append(relation(part.getKey(), type, part.getKey() + ".xml"));
            }
            entry(zip, "word/_rels/document.xml.rels", relations(all.toString()));
        } catch (IOException unreachable) {
            throw new UncheckedIOException(unreachable);
        }
        return bytes.toByteArray();
    }

    private static String relations(String id, String type, String target) {
        return relations(relation(id, type, target));
    }

    private static String relations(String content) {
        return "<Relationships xmlns=\"" + RELATIONS + "\">" + content + "</Relationships>";
    }

    private static String relation(String id, String type, String target) {
        return "<Relationship Id=\"%s\" Type=\"%s\" Target=\"%s\"/>".formatted(id, OFFICE + type, target);
    }

    private static void entry(ZipOutputStream zip, String name, String content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }
}
