"""A certificate authority for development: what it issues is trusted by a strict client, and its keys are private."""

from __future__ import annotations

import socket
import ssl
import threading
from pathlib import Path

import pytest

from outcrop.local_ca import Files, ca_beside, issue, names_of

NAMES = ["localhost", "127.0.0.1", "::1", "bedrock.example.org"]


@pytest.fixture
def files(tmp_path: Path) -> Files:
    return issue(tmp_path / "tls", NAMES)


def shake_hands(files: Files, ca: Path, name: str) -> None:
    """A server with these files and a client that trusts this authority alone, and is strict."""
    server, client = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER), ssl.create_default_context(cafile=str(ca))
    server.load_cert_chain(files.certificate, files.key)
    client.verify_flags |= ssl.VERIFY_X509_STRICT
    ours, theirs = socket.socketpair()
    thread = threading.Thread(target=lambda: server.wrap_socket(theirs, server_side=True, do_handshake_on_connect=True))
    with ours, theirs:
        thread.start()
        try:
            client.wrap_socket(ours, server_hostname=name).close()
        finally:
            ours.close()
            thread.join()


@pytest.mark.filterwarnings("ignore::pytest.PytestUnhandledThreadExceptionWarning")  # the server's half of a refusal
class TestHandshake:
    @pytest.mark.parametrize("name", NAMES)
    def test_clients_trust_the_certificate_for_its_names(self, files: Files, name: str) -> None:
        shake_hands(files, files.ca, name)

    def test_for_no_other_name(self, files: Files) -> None:
        with pytest.raises(ssl.SSLCertVerificationError, match="not valid for"):
            shake_hands(files, files.ca, "example.org")

    def test_not_without_its_authority(self, files: Files, tmp_path: Path) -> None:
        with pytest.raises(ssl.SSLCertVerificationError, match=r"self.signed|unable to get|signature"):
            shake_hands(files, issue(tmp_path / "other", NAMES).ca, "localhost")

    def test_a_second_certificate_is_of_the_same_authority(self, files: Files) -> None:
        before = files.ca.read_bytes(), files.certificate.read_bytes()
        issue(files.folder, ["localhost"])
        assert files.ca.read_bytes() == before[0]
        assert files.certificate.read_bytes() != before[1]
        shake_hands(files, files.ca, "localhost")


def test_private_keys_are_for_their_owner_only(files: Files) -> None:
    assert [path.stat().st_mode & 0o777 for path in (files.key, files.ca_key)] == [0o600, 0o600]


def test_the_names_of_a_certificate_can_be_read(files: Files) -> None:
    assert names_of(files.certificate) == NAMES
    assert names_of(files.ca) == []


def test_the_authority_beside_a_certificate_counts_only_if_it_is_its_own(files: Files, tmp_path: Path) -> None:
    assert ca_beside(files.certificate) == files.ca
    files.ca.write_bytes(issue(tmp_path / "other", NAMES).ca.read_bytes())
    assert ca_beside(files.certificate) is None
    files.ca.unlink()
    assert ca_beside(files.certificate) is None
