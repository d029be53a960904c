import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.Security;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bouncycastle.asn1.ASN1InputStream;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.cms.Attribute;
import org.bouncycastle.asn1.cms.AttributeTable;
import org.bouncycastle.asn1.ess.SigningCertificateV2;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.SignerInformation;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoVerifierBuilder;
import org.bouncycastle.jce.provider.BouncyCastleProvider;
import org.bouncycastle.tsp.TimeStampToken;
import org.bouncycastle.util.encoders.Hex;

/**
 * Checks the signature of labels with BouncyCastle: the value, the attributes that PAdES B-B asks
 * for and forbids (ETSI EN 319 142-1), and that signing-certificate-v2 fits. Prints one line for
 * each file, "valid" or "refused: why".
 */
public final class CheckSignature {
    public static void main(String[] files) throws Exception {
        Security.addProvider(new BouncyCastleProvider());
        for (String file : files) {
            String answer;
            try {
                check(Files.readAllBytes(Path.of(file)));
                answer = "valid";
            } catch (Exception refusal) {
                answer = "refused: " + refusal.getMessage();
            }
            System.out.println(file + " " + answer);
        }
    }

    private static void check(byte[] file) throws Exception {
        String text = new String(file, StandardCharsets.ISO_8859_1);
        Matcher range = Pattern.compile("/ByteRange \\[0 (\\d+) (\\d+) (\\d+)\\]").matcher(text);
        require(range.find(), "no signature");
        int first = Integer.parseInt(range.group(1));
        int second = Integer.parseInt(range.group(2));
        int rest = Integer.parseInt(range.group(3));
        require(second + rest == file.length, "not the whole file is signed");
        byte[] content = Arrays.copyOf(file, first + rest);
        System.arraycopy(file, second, content, first, rest);
        byte[] padded = Hex.decode(text.substring(first + 1, second - 1));
        byte[] der = new ASN1InputStream(padded).readObject().getEncoded("DER");

        CMSSignedData cms = new CMSSignedData(new CMSProcessableByteArray(content), der);
        require(cms.getSignerInfos().size() == 1, "not exactly one signer");
        SignerInformation signer = cms.getSignerInfos().iterator().next();
        X509CertificateHolder certificate = (X509CertificateHolder)
                cms.getCertificates().getMatches(signer.getSID()).iterator().next();
        require(signer.verify(new JcaSimpleSignerInfoVerifierBuilder().setProvider("BC")
                .build(certificate)), "wrong signature");
        checkAttributes(signer, certificate);
    }

    private static void checkAttributes(SignerInformation signer, X509CertificateHolder certificate)
            throws Exception {
        Set<String> expected = new TreeSet<>(Set.of(
                PKCSObjectIdentifiers.pkcs_9_at_contentType.getId(),
                PKCSObjectIdentifiers.pkcs_9_at_messageDigest.getId(),
                PKCSObjectIdentifiers.id_aa_signingCertificateV2.getId()));
        Set<String> found = new TreeSet<>();
        for (Object type : signer.getSignedAttributes().toHashtable().keySet()) {
            found.add(((ASN1ObjectIdentifier) type).getId());
        }
        require(found.equals(expected), "signed attributes are " + found);
        if (signer.getUnsignedAttributes() != null) {
            checkStamp(signer);
        }
        Attribute named = signer.getSignedAttributes()
                .get(PKCSObjectIdentifiers.id_aa_signingCertificateV2);
        byte[] hash = SigningCertificateV2.getInstance(named.getAttributeValues()[0])
                .getCerts()[0].getCertHash();
        byte[] right = MessageDigest.getInstance("SHA-256").digest(certificate.getEncoded());
        require(Arrays.equals(hash, right), "signing-certificate-v2 names another certificate");
    }

    /** RFC 3161 over the signature value, by a certificate for nothing else. */
    private static void checkStamp(SignerInformation signer) throws Exception {
        AttributeTable unsigned = signer.getUnsignedAttributes();
        require(unsigned.size() == 1, "unsigned attributes");
        Attribute attribute = unsigned.get(PKCSObjectIdentifiers.id_aa_signatureTimeStampToken);
        require(attribute != null && attribute.getAttrValues().size() == 1, "no time stamp");
        TimeStampToken token = new TimeStampToken(new CMSSignedData(
                attribute.getAttributeValues()[0].toASN1Primitive().getEncoded("DER")));
        byte[] digest = MessageDigest.getInstance("SHA-256").digest(signer.getSignature());
        require(Arrays.equals(digest, token.getTimeStampInfo().getMessageImprintDigest()),
                "the time stamp is over other bytes");
        X509CertificateHolder clock = (X509CertificateHolder)
                token.getCertificates().getMatches(token.getSID()).iterator().next();
        token.validate(new JcaSimpleSignerInfoVerifierBuilder().setProvider("BC").build(clock));
    }

    private static void require(boolean holds, String why) {
        if (!holds) {
            throw new IllegalStateException(why);
        }
    }
}
