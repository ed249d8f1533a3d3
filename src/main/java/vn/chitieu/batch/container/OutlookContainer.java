package vn.chitieu.batch.container;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import org.apache.poi.hsmf.MAPIMessage;
import org.apache.poi.hsmf.datatypes.AttachmentChunks;
import org.apache.poi.hsmf.exceptions.ChunkNotFoundException;
import vn.chitieu.batch.find.Obstacle;
import vn.chitieu.observation.DocumentStatus;

/** Mails saved by Outlook (MS-OXMSG): attachments under their names, the text as {@code body.txt}. */
record OutlookContainer() implements Container {
    @Override
    public Set<String> mediaTypes() {
        return Set.of("application/vnd.ms-outlook");
    }

    @Override
    public void unpack(Path file, Spool spool) throws IOException {
        try (MAPIMessage mail = new MAPIMessage(file.toFile())) {
            takeText(mail, spool);
            for (AttachmentChunks attachment : mail.getAttachmentFiles()) {
                take(attachment, spool);
            }
        }
    }

    private static void takeText(MAPIMessage mail, Spool spool) throws IOException {
        try {
            byte[] text = mail.getTextBody().getBytes(StandardCharsets.UTF_8);
            spool.take("body.txt", new ByteArrayInputStream(text));
        } catch (ChunkNotFoundException none) {
            // a mail without text
        }
    }

    private static void take(AttachmentChunks attachment, Spool spool) throws IOException {
        String name = Optional.ofNullable(attachment.getAttachLongFileName())
                .or(() -> Optional.ofNullable(attachment.getAttachFileName()))
                .map(chunk -> String.valueOf(chunk.getValue()))
                .orElse("attachment");
        if (attachment.getAttachData() == null) {
            spool.lost(name, new Obstacle(DocumentStatus.UNSUPPORTED, "a mail or an object within a mail"));
        } else {
            spool.take(name, new ByteArrayInputStream(attachment.getAttachData().getValue()));
        }
    }
}
