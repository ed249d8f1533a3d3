package vn.chitieu.batch.container;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import org.apache.james.mime4j.MimeException;
import org.apache.james.mime4j.codec.DecodeMonitor;
import org.apache.james.mime4j.codec.DecoderUtil;
import org.apache.james.mime4j.parser.AbstractContentHandler;
import org.apache.james.mime4j.parser.MimeStreamParser;
import org.apache.james.mime4j.stream.BodyDescriptor;
import org.apache.james.mime4j.stream.Field;
import org.apache.james.mime4j.stream.MimeConfig;
import org.apache.james.mime4j.stream.NameValuePair;
import org.apache.james.mime4j.stream.RawField;
import org.apache.james.mime4j.stream.RawFieldParser;

/**
 * Mails (RFC 5322, RFC 2045 and following): every part that is no frame around others is a member, attachments under
 * their names and texts as {@code body.txt}, {@code body.html}. Web pages saved as one file (RFC 2557) are written in the
 * same way.
 */
record MailContainer() implements Container {
    @Override
    public Set<String> mediaTypes() {
        return Set.of("message/rfc822", "multipart/related");
    }

    @Override
    public void unpack(Path file, Spool spool) throws IOException {
        MimeStreamParser parser = new MimeStreamParser(MimeConfig.PERMISSIVE);
        parser.setContentDecoding(true);
        parser.setContentHandler(new Parts(spool));
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
            parser.parse(in);
        } catch (MimeException failure) {
            throw new IOException(failure.getMessage(), failure);
        }
    }

    /** Takes the parts as the parser comes by them. */
    private static final class Parts extends AbstractContentHandler {
        private final Spool spool;
        private Optional<String> name = Optional.empty();

        Parts(Spool spool) {
            this.spool = spool;
        }

        @Override
        public void startHeader() {
            name = Optional.empty();
        }

        @Override
        public void field(Field field) {
            String title = field.getNameLowerCase();
            if (title.equals("content-disposition")) {
                name = parameter(field, "filename").or(() -> name);
            } else if (title.equals("content-type")) {
                name = name.or(() -> parameter(field, "name"));
            }
        }

        @Override
        public void body(BodyDescriptor descriptor, InputStream content) throws IOException {
            spool.take(name.orElseGet(() -> body(descriptor)), content);
        }

        private static String body(BodyDescriptor descriptor) {
            return switch (String.valueOf(descriptor.getMimeType())) {
                case "text/html" -> "body.html";
                case "text/plain" -> "body.txt";
                default -> "body";
            };
        }

        private static Optional<String> parameter(Field field, String parameter) {
            RawField raw = new RawField(field.getName(), field.getBody());
            return RawFieldParser.DEFAULT.parseRawBody(raw).getParams().stream()
                    .filter(pair -> base(pair.getName()).equalsIgnoreCase(parameter))
                    .map(NameValuePair::getValue)
                    .filter(value -> value != null && !value.isBlank())
                    .findFirst()
                    .map(Parts::decoded);
        }

        /** {@code filename*} and {@code filename*0*} (RFC 2231) are {@code filename}. */
        private static String base(String name) {
            int star = name.indexOf('*');
            return star < 0 ? name : name.substring(0, star);
        }

        /** {@code =?UTF-8?B?…?=} (RFC 2047) and {@code UTF-8''b%C3%A1o.pdf} (RFC 2231). */
        private static String decoded(String value) {
            int charset = value.indexOf("''");
            if (charset > 0 && value.indexOf('%', charset) > 0) {
                return new String(percentDecoded(value.substring(charset + 2)), StandardCharsets.UTF_8);
            }
            return DecoderUtil.decodeEncodedWords(value, DecodeMonitor.SILENT);
        }

        private static byte[] percentDecoded(String value) {
            ByteArrayInputStream in = new ByteArrayInputStream(value.getBytes(StandardCharsets.ISO_8859_1));
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            for (int each = in.read(); each >= 0; each = in.read()) {
                int high = each == '%' ? Character.digit(in.read(), 16) : -1;
                int low = high >= 0 ? Character.digit(in.read(), 16) : -1;
                out.write(low >= 0 ? high << 4 | low : each);
            }
            return out.toByteArray();
        }
    }
}
