package jp.renkei.stack;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.ParseException;

/** What makes tokens outlive a restart: the issuer's signing key and port, as two files readable by their owner only. */
final class IssuerFolder {

    private final Path keyFile;
    private final Path portFile;

    IssuerFolder(Path folder) {
        this.keyFile = folder.resolve("signing-key.json");
        this.portFile = folder.resolve("port");
    }

    RSAKey key() throws IOException {
        try {
            if (Files.exists(keyFile)) {
                return RSAKey.parse(Files.readString(keyFile));
            }
            RSAKey key = new RSAKeyGenerator(2048)
                    .keyID(Issuer.ID)
                    .keyUse(KeyUse.SIGNATURE)
                    .generate();
            PrivateFile.write(keyFile, key.toJSONString());
            return key;
        } catch (ParseException | JOSEException failure) {
            throw new IOException("The issuer's key is not usable: " + keyFile, failure);
        }
    }

    /** The port of the last start, 0 when there was none. */
    int port() throws IOException {
        return Files.exists(portFile)
                ? Integer.parseInt(Files.readString(portFile).strip())
                : 0;
    }

    void rememberPort(int port) throws IOException {
        PrivateFile.write(portFile, port + "\n");
    }
}
