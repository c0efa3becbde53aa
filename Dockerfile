# The sandbox and the contract suite, running without root:
#   docker build -t calcom-python .
#   docker run --rm -p 127.0.0.1:5555:5555 calcom-python
#   docker run --rm calcom-python contract --url http://host.docker.internal:5555/api/v2 --key cal_...
FROM python:3.13-slim AS build
WORKDIR /build
COPY requirements/contract.txt requirements/
RUN python -m venv /opt/calcom \
    && /opt/calcom/bin/python -m pip install --no-cache-dir --require-hashes --no-deps -r requirements/contract.txt
COPY dist/*.whl dist/
RUN /opt/calcom/bin/python -m pip install --no-cache-dir --no-deps dist/*.whl

FROM python:3.13-slim
RUN useradd --uid 10001 --create-home --shell /usr/sbin/nologin calcom
COPY --from=build /opt/calcom /opt/calcom
ENV PATH=/opt/calcom/bin:$PATH PYTHONUNBUFFERED=1
USER 10001
WORKDIR /home/calcom
EXPOSE 5555
HEALTHCHECK --interval=10s --timeout=3s --start-period=10s \
    CMD ["python", "-c", "import urllib.request; urllib.request.urlopen('http://127.0.0.1:5555/_sandbox', timeout=2)"]
ENTRYPOINT ["calcom"]
CMD ["sandbox", "--host", "0.0.0.0", "--port", "5555"]
